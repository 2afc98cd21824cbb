import type { CommentReminder } from '@parley/papers/model';

/** A reminder as selected by {@link REMINDERS}. */
export interface ReminderRow {
  readonly revision_id: string;
  readonly delegation: string;
  readonly at: Date | string;
  readonly hours: number | null;
  readonly comments_by: Date | string;
}

/** Reminders of texts, the first one first. */
export const REMINDERS = `select revision_id, delegation, at, hours, comments_by from comment_reminder
  where revision_id = any ($1) order by at, delegation`;

/** The reminder that a row stores. */
export const reminderOf = ({ delegation, at, hours, comments_by }: ReminderRow): CommentReminder => ({
  delegation,
  at: new Date(at),
  hours,
  commentsBy: new Date(comments_by),
});

/** Keeps reminders of a text, given as {@link reminderValues}. */
export const INSERT_REMINDERS = `insert into comment_reminder (revision_id, delegation, at, hours, comments_by)
  select $1, r.delegation, r.at, r.hours, r.comments_by
  from jsonb_to_recordset($2::jsonb) as r(delegation text, at timestamptz, hours smallint, comments_by timestamptz)`;

/** The parameters of {@link INSERT_REMINDERS}. */
export const reminderValues = (revisionKey: string, reminders: readonly CommentReminder[]): unknown[] => [
  revisionKey,
  JSON.stringify(
    reminders.map(({ delegation, at, hours, commentsBy }) => ({
      delegation,
      at: at.toISOString(),
      hours,
      comments_by: commentsBy.toISOString(),
    })),
  ),
];
