import type { WriteTx } from '@parley/platform';
import { type CommentDeadline, REMINDED_BEFORE_HOURS } from '@parley/papers/model';
import { DEADLINE_COLUMNS, deadlineOf, type DeadlineRow, reminderKey } from './deadline-rows';

/** Kind of what becomes due before a deadline for comments. */
export const COMMENT_REMINDER_KIND = 'comment-reminder';

const INSERT = `insert into paper_comment_deadline (paper_id, revision_id, comments_by, reason, set_at) values ($1, $2, $3, $4, $5)`;
const LAST = `select ${DEADLINE_COLUMNS} from paper_comment_deadline where revision_id = $1 order by set_at desc limit 1`;

// What would be reminded of in the past is left out: who set a deadline at short notice has just told of it.
const DUE = `insert into due (kind, key, at) select '${COMMENT_REMINDER_KIND}', d.key, d.at
  from unnest($1::text[], $2::timestamptz[]) as d(key, at) where d.at > clock_timestamp()
  on conflict (kind, key) do update set at = excluded.at`;
const NOT_DUE = `delete from due where kind = '${COMMENT_REMINDER_KIND}' and key = any ($1)`;

const HOUR_MS = 3_600_000;

/** The deadline that holds for a text; `null` for none. */
export const loadDeadline = async (tx: WriteTx, revisionKey: string): Promise<CommentDeadline | null> => {
  const [row] = await tx.query<DeadlineRow>(LAST, [revisionKey]);
  return row === undefined ? null : deadlineOf(row);
};

/** Stores a deadline after those before it, and when to remind of it. */
export const insertDeadline = async (
  tx: WriteTx,
  paperKey: string,
  { revisionKey, commentsBy, reason, setAt }: CommentDeadline,
): Promise<void> => {
  await tx.query(INSERT, [paperKey, revisionKey, commentsBy, reason, setAt]);
  const keys = REMINDED_BEFORE_HOURS.map((hours) => reminderKey(revisionKey, hours));
  await tx.query(NOT_DUE, [keys]);
  const times = REMINDED_BEFORE_HOURS.map((hours) => new Date(commentsBy.getTime() - hours * HOUR_MS));
  await tx.query(DUE, [keys, times]);
};
