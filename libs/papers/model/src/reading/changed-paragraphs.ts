import type { KeyedParagraph } from '../paragraphs/paragraph-keys';

/** What became of a paragraph since an earlier text. */
export type ParagraphChange = 'NEW' | 'CHANGED';

/** A paragraph of the later text that its reader has not seen like this. */
export interface ChangedParagraph {
  readonly number: string;
  readonly change: ParagraphChange;
}

/**
 * The paragraphs of a text that are new since an earlier one or say something else, in their order. One that only moved or got
 * another number is neither: its words were read. What was deleted is in the tracked changes.
 */
export const changedParagraphs = (
  before: readonly KeyedParagraph[],
  after: readonly KeyedParagraph[],
): ChangedParagraph[] => {
  const was = new Map(before.map(({ key, text }) => [key, text]));
  return after.flatMap(({ key, number, text }): ChangedParagraph[] => {
    const earlier = was.get(key);
    if (earlier === undefined) return [{ number, change: 'NEW' }];
    return earlier === text ? [] : [{ number, change: 'CHANGED' }];
  });
};
