import type { CommentDeadline } from '@parley/papers/model';

/** A deadline as selected by {@link DEADLINE_COLUMNS}. */
export interface DeadlineRow {
  readonly paper_id: string;
  readonly revision_id: string;
  readonly comments_by: Date | string;
  readonly reason: string | null;
  readonly set_at: Date | string;
}

export const DEADLINE_COLUMNS = 'paper_id, revision_id, comments_by, reason, set_at';

/** The deadline that a row stores. */
export const deadlineOf = (row: DeadlineRow): CommentDeadline => ({
  revisionKey: row.revision_id,
  commentsBy: new Date(row.comments_by),
  reason: row.reason,
  setAt: new Date(row.set_at),
});

/** Names what is due for a deadline: the text and how long before it, in hours. */
export const reminderKey = (revisionKey: string, hours: number): string => `${revisionKey} ${hours}`;
