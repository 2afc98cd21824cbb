import { type Actor, type ForumEvent, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { mayDecideOnText } from '../amendments/amendment-gates';
import type { Paper } from '../paper/paper';
import type { CommentDeadline } from './deadline';
import { deadlineSet } from './deadline-event';

const LONGEST_REASON = 500;
const FARTHEST_MS = 366 * 24 * 3_600_000;

/** A paper with the deadline that is in force for its present text. */
export interface DeadlineState {
  readonly paper: Paper;
  /** The text that is with everybody. */
  readonly revisionKey: string;
  readonly deadline: CommentDeadline | null;
}

/** A deadline as it was set. */
export interface DeadlineDecision {
  readonly paper: Paper;
  readonly deadline: CommentDeadline;
  readonly events: readonly ForumEvent[];
}

const invalid = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'commentsBy');

/** INVALID for a deadline that has passed, or is more than a year ahead. */
export const checkDeadline = (commentsBy: Date, now: Date): Refusal | null => {
  const ahead = commentsBy.getTime() - now.getTime();
  if (ahead <= 0)
    return invalid(
      'This time has passed. Set a deadline that is still to come.',
      'Cette échéance est passée. Fixez-en une à venir.',
    );
  return ahead > FARTHEST_MS
    ? invalid(
        'A deadline is within a year. Set an earlier one.',
        'Une échéance se situe dans l’année. Fixez-en une plus proche.',
      )
    : null;
};

/** Sets the deadline for comments on the present text, or another one, with a reason: who decides on the text (papers). */
export const setCommentDeadline = (
  state: DeadlineState,
  input: { readonly commentsBy: Date; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<DeadlineDecision> => {
  const { paper, revisionKey, deadline: before } = state;
  const refusal = mayDecideOnText(actor, paper);
  if (refusal !== null) return refusal;
  const wrong = checkDeadline(input.commentsBy, now);
  if (wrong !== null) return wrong;
  if (before?.commentsBy.getTime() === input.commentsBy.getTime())
    return invalid(
      'This is the deadline already. Set another one.',
      'C’est déjà l’échéance. Fixez-en une autre.',
    );
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const deadline = { revisionKey, commentsBy: input.commentsBy, reason, setAt: now };
  return { paper, deadline, events: [deadlineSet(paper, deadline, before?.commentsBy ?? null)] };
};
