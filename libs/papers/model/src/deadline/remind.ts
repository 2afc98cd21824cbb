import type { DelegationCode, ForumEvent } from '@parley/kernel';
import type { Paper } from '../paper/paper';
import type { CommentDeadline } from './deadline';
import { commentsReminded } from './deadline-event';
import type { Responses } from './responses';

/** How long before a deadline for comments those are reminded who have not answered, in hours (papers). */
export const REMINDED_BEFORE_HOURS = [48, 24] as const;

const HOUR_MS = 3_600_000;

/** Who is reminded now, and what the record says of it. */
export interface CommentReminder {
  readonly delegations: readonly DelegationCode[];
  readonly events: readonly ForumEvent[];
}

/**
 * Reminds the delegations of a paper's audience that gave neither comment nor amendment nor stance, so many hours before the
 * deadline. Nobody for a paper that is not circulated any more, nor where the deadline was moved since: another reminder is due
 * then.
 */
export const remindOfComments = (
  paper: Paper,
  deadline: CommentDeadline | null,
  responses: Responses,
  { hours, now }: { readonly hours: number; readonly now: Date },
): CommentReminder => {
  const left = deadline === null ? 0 : deadline.commentsBy.getTime() - now.getTime();
  if (deadline === null || paper.state !== 'CIRCULATED' || left <= 0 || left > hours * HOUR_MS)
    return { delegations: [], events: [] };
  const delegations = responses.awaited;
  return {
    delegations,
    events: delegations.map((code) => commentsReminded(paper, deadline, code, hours)),
  };
};
