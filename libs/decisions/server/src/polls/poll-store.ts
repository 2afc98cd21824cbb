import { labelColumns, type WriteTx } from '@parley/platform';
import {
  type ClosedPoll,
  decisionEvent,
  type Poll,
  type PollPosition,
  type PositionState,
  remindersOf,
} from '@parley/decisions/model';
import type { ForumEvent } from '@parley/kernel';
import { DECISION_COLUMNS, decisionOf, type DecisionRow } from '../register/decision-row';

/** Kinds of what becomes due for polls. */
export const POLL_CLOSE_KIND = 'poll-close';
export const POLL_REMINDER_KIND = 'poll-reminder';
/** The letters of one reminder; the key names the poll and the moment. */
export const POLL_LETTERS_KIND = 'poll-letters';

const POLL = `insert into poll (id, root_id, round, previous_id, question, paper_id, revision_id, sha256, session_id, item_id, basis,
    members, quorum, opens_at, closes_at, hidden, opened_by, tlp, level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`;

// As much later as it was opened later than it says: what is played of the past is not closed before it has been played.
const DUE = `insert into due (kind, key, at) select d.kind, d.key, d.at + (clock_timestamp() - $4::timestamptz)
  from unnest($1::text[], $2::text[], $3::timestamptz[]) as d(kind, key, at)`;

const POSITION = `insert into poll_position (poll_id, delegation, number, position, reason, person_id, under_authority, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const ASSOCIATION = `insert into poll_association (poll_id, delegation, person_id, under_authority, at) values ($1, $2, $3, $4, $5)`;

/** Records how a poll ended. */
export const END = 'update poll set closed_at = $2, result = $3 where id = $1';

/** Stores a new poll, and what is due for it. */
export const insertPoll = async (tx: WriteTx, poll: Poll, personKey: string): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(poll.label);
  await tx.query(POLL, [
    ...[poll.key, poll.rootKey, poll.round, poll.previousKey, poll.question],
    ...[poll.text?.paperKey ?? null, poll.text?.revisionKey ?? null, poll.text?.sha256 ?? null],
    ...[poll.sessionKey, poll.itemKey, poll.basis, poll.members, poll.quorum, poll.opensAt, poll.closesAt],
    ...[poll.hiddenUntilClose, personKey, poll.label.tlp],
    ...[level, releasable_to, observers, caveats, originator],
  ]);
  const due = [
    { kind: POLL_CLOSE_KIND, key: poll.key, at: poll.closesAt },
    ...remindersOf(poll, poll.opensAt).map(({ minutes, at }) => ({
      kind: POLL_REMINDER_KIND,
      key: `${poll.key} ${minutes}`,
      at,
    })),
  ];
  await tx.query(DUE, [
    due.map(({ kind }) => kind),
    due.map(({ key }) => key),
    due.map(({ at }) => at),
    poll.opensAt,
  ]);
};

/** Stores what was said for a seat, after all that was said before. */
export const insertPosition = async (tx: WriteTx, pollKey: string, said: PollPosition): Promise<void> => {
  const { delegation, number, position, reason, personKey, underAuthority, at } = said;
  await tx.query(POSITION, [pollKey, delegation, number, position, reason, personKey, underAuthority, at]);
};

/** Stores that a seat associates itself. */
export const insertAssociation = async (
  tx: WriteTx,
  pollKey: string,
  { delegation, personKey, underAuthority }: NonNullable<PositionState['speaker']>,
  at: Date,
): Promise<void> => {
  await tx.query(ASSOCIATION, [pollKey, delegation, personKey, underAuthority, at]);
};

/** Stores the end of a poll. */
export const savePollEnd = async (tx: Pick<WriteTx, 'query'>, { poll }: ClosedPoll): Promise<void> => {
  await tx.query(END, [poll.key, poll.closedAt, poll.result]);
};

const REMINDERS = `insert into poll_reminder (poll_id, delegation, at, minutes) select $1, code, $3, $4 from unnest($2::text[]) as code
  on conflict do nothing`;
const LETTERS_DUE = `insert into due (kind, key, at) values ('${POLL_LETTERS_KIND}', $1 || ' ' || $2::text, clock_timestamp())
  on conflict do nothing`;

/** Names the letters of one reminder. */
export const letterKey = (pollKey: string, at: Date): string => `${pollKey} ${at.toISOString()}`;

/** Stores who was reminded, and makes their letters due. */
export const insertReminders = async (
  tx: Pick<WriteTx, 'query'>,
  pollKey: string,
  delegations: readonly string[],
  { at, minutes }: { readonly at: Date; readonly minutes: number | null },
): Promise<void> => {
  await tx.query(REMINDERS, [pollKey, delegations, at, minutes]);
  await tx.query(LETTERS_DUE, [pollKey, at.toISOString()]);
};

const CARRIED = `with carried as (
    insert into decision_association (decision_id, delegation, person_id, under_authority, at)
    select d.id, a.delegation, a.person_id, a.under_authority, a.at from poll_association a join decision d on d.reached_id = a.poll_id
    where a.poll_id = $1 on conflict do nothing returning decision_id, delegation as associated, at as associated_at)
  select ${DECISION_COLUMNS}, c.associated, c.associated_at from carried c join decision d on d.id = c.decision_id
  order by c.associated_at, c.associated`;

/**
 * Whoever associated itself with a poll is associated with the decision that was made of it; answers with what is to be told of that, after
 * the decision itself.
 */
export const carryAssociations = async (
  tx: Pick<WriteTx, 'query'>,
  pollKey: string,
): Promise<ForumEvent[]> => {
  type Carried = DecisionRow<Date | string> & {
    readonly associated: string;
    readonly associated_at: Date | string;
  };
  const rows = await tx.query<Carried>(CARRIED, [pollKey]);
  return rows.map((row) =>
    decisionEvent('decision.associated', decisionOf(row), {
      delegation: row.associated,
      at: new Date(row.associated_at).toISOString(),
    }),
  );
};
