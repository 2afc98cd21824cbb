import type { PaperState } from '@parley/papers/model';

/** DRAFT → PUT → AGREED, or NOT_AGREED. */
export const PICTURE_STATES = ['DRAFT', 'PUT', 'AGREED', 'NOT_AGREED'] as const;
export type PictureState = (typeof PICTURE_STATES)[number];

/** How a question on the text of a picture stands. */
export type QuestionStand = 'OPEN' | 'AGREED' | 'NOT_AGREED';

/** What is known of the decision on a picture; `null` for one that was not put. */
export interface Course {
  /** `null` where the paper is out of sight. */
  readonly paper: PaperState | null;
  /** Polls and silence procedures on its text, in the order in which they were put. */
  readonly questions: readonly QuestionStand[];
}

/**
 * Where a picture stands, from what is known of the paper that it was put as: agreed as soon as one question was answered so, for what is agreed
 * stays agreed; not agreed when the last one failed, or the paper was taken back before.
 */
export const pictureState = (course: Course | null): PictureState => {
  if (course === null) return 'DRAFT';
  const { paper, questions } = course;
  if (questions.includes('AGREED')) return 'AGREED';
  if (paper === 'WITHDRAWN' || paper === 'SUPERSEDED') return 'NOT_AGREED';
  return questions.at(-1) === 'NOT_AGREED' ? 'NOT_AGREED' : 'PUT';
};
