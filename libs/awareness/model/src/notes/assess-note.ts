import { type Actor, isRefusal, notFound, type ForumEvent, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import type { Assessment, Note } from './note';
import { assessmentSheet, noteEvent } from './note-event';
import { mayAssessNote } from './note-gates';

const LONGEST = 4000;

/** An assessment as it is given. */
export type AssessmentInput = Pick<Assessment, 'kind' | 'text' | 'reliability' | 'credibility'>;

/** An assessment as it is entered. */
export interface AssessmentDecision {
  readonly note: Note;
  readonly assessment: Assessment;
  readonly events: readonly ForumEvent[];
}

/**
 * A delegate says for the own delegation what it makes of another’s note, to all who see that. Nothing is taken back: a later word of the same
 * delegation stands in the place of the former. Refused as NOT_FOUND, FORBIDDEN, STATE or INVALID.
 */
export const assessNote = (
  { note, key }: { readonly note: Note; readonly key: string },
  input: AssessmentInput,
  actor: Actor,
  now: Date,
): Result<AssessmentDecision> => {
  const denied = mayAssessNote(actor, note);
  if (denied !== null) return denied;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const text = checkText(input.text, LONGEST, 'text');
  if (isRefusal(text)) return text;
  const { kind, reliability, credibility } = input;
  const assessment: Assessment = {
    ...{ key, noteKey: note.key, delegation, kind, text, reliability, credibility },
    ...{ noteVersion: note.version, at: now },
  };
  const told = noteEvent('note.assessed', note, { assessment: assessmentSheet(assessment) });
  return { note, assessment, events: [told] };
};

/**
 * Assessments as they stand side by side: of each delegation the latest of its stances (corroborate, dispute), and all its comments, in the order
 * in which they were given.
 */
export const standingAssessments = <T extends Pick<Assessment, 'delegation' | 'kind'>>(
  given: readonly T[],
): readonly T[] => {
  const last = new Map<string, T>();
  for (const one of given) if (one.kind !== 'COMMENT') last.set(one.delegation, one);
  return given.filter((one) => one.kind === 'COMMENT' || last.get(one.delegation) === one);
};
