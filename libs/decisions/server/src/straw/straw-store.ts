import type { StrawAnswer, StrawAnswered, StrawGround, StrawPoll } from '@parley/decisions/model';
import { inOrder } from '@parley/delegations/model';
import { labelColumns, type WriteTx } from '@parley/platform';
import { deadlineLock, deadlineOver } from '../deadlines/deadline-lock';
import { membersIn } from '../parties/members-in';
import { placeGround } from '../polls/poll-ground';
import { STRAW_COLUMNS, strawPollOf, type StrawRow } from './straw-row';

/** What becomes due for straw polls. */
export const STRAW_CLOSE_KIND = 'straw-close';

const POLL = `select ${STRAW_COLUMNS} from straw_poll p where p.id = $1`;
// One after the other for one seat: whoever comes second knows of the first.
const SEAT = `select pg_advisory_xact_lock(hashtextextended('straw ' || $1 || ' ' || $2, 0))`;
const OWN = `select delegation, choices, number from straw_answer
  where poll_id = $1 and delegation = $2 order by number desc limit 1`;
const INSERT = `insert into straw_poll (id, question_en, question_fr, options, method, anonymous, hidden, seats, opened_at, closes_at,
    session_id, item_id, tlp, level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;
// As much later as it was opened later than it says: what is played of the past is not closed before it has been played.
const DUE = `insert into due (kind, key, at) values ('${STRAW_CLOSE_KIND}', $1, $2::timestamptz + (clock_timestamp() - $3::timestamptz))`;
const ANSWER = `insert into straw_answer (poll_id, delegation, number, choices, person_id, under_authority, at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const KEPT =
  'update straw_poll set anonymous = $2, hidden = $3, closed_at = $4, withdrawn_at = $5 where id = $1';

const strawIn = async (tx: WriteTx, key: string): Promise<StrawPoll | undefined> => {
  const [row] = await tx.query<StrawRow>(POLL, [key]);
  return row && strawPollOf(row);
};

/** A straw poll that is answered: whoever ends or changes it waits. Taken before the clock is read; `undefined` where it is not seen. */
export const strawForAnswering = async (tx: WriteTx, key: string): Promise<StrawPoll | undefined> => {
  if ((await strawIn(tx, key)) === undefined) return undefined;
  await deadlineLock(tx, key);
  return strawIn(tx, key);
};

/** A straw poll that is about to be ended or changed: nobody is in the middle of an answer. */
export const strawForEnding = async (tx: WriteTx, key: string): Promise<StrawPoll | undefined> => {
  if ((await strawIn(tx, key)) === undefined) return undefined;
  await deadlineOver(tx, key);
  return strawIn(tx, key);
};

/** Where a new straw poll is to be held; `undefined` where that is absent or out of sight. */
export const strawGround = async (
  tx: WriteTx,
  { key, now, ...named }: Parameters<typeof placeGround>[1] & { readonly key: string; readonly now: Date },
): Promise<StrawGround | undefined> => {
  const place = await placeGround(tx, named);
  if (place === undefined) return undefined;
  return { key, place, roster: (await membersIn(tx, 'ALL', [], now)).members };
};

/** Stores a new straw poll, and what is due for it. */
export const insertStrawPoll = async (tx: WriteTx, poll: StrawPoll): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(poll.label);
  await tx.query(INSERT, [
    ...[poll.key, poll.question.en, poll.question.fr, JSON.stringify(poll.options), poll.method],
    ...[poll.anonymous, poll.hiddenUntilClose, inOrder(poll.seats, 'EN'), poll.openedAt, poll.closesAt],
    ...[poll.sessionKey, poll.itemKey, poll.label.tlp, level, releasable_to, observers, caveats, originator],
  ]);
  if (poll.closesAt !== null) await tx.query(DUE, [poll.key, poll.closesAt, poll.openedAt]);
};

/** What is known of the own seat before it answers. */
export interface OwnState {
  readonly answered: boolean;
  readonly own: StrawAnswer | null;
}

/** What the own seat has said, for which nobody else answers until the end of the transaction; of an anonymous poll only whether. */
export const ownStraw = async (
  tx: WriteTx,
  { key, anonymous }: StrawPoll,
  delegation: string,
): Promise<OwnState> => {
  await tx.query(SEAT, [key, delegation]);
  if (!anonymous) {
    const [own = null] = await tx.query<StrawAnswer>(OWN, [key, delegation]);
    return { answered: own !== null, own };
  }
  const [state] = await tx.query<{ own: boolean }>('select own from straw_poll_state($1)', [key]);
  return { answered: state?.own === true, own: null };
};

/** How many seats have answered. */
export const answersIn = async (tx: WriteTx, key: string): Promise<number> => {
  const [state] = await tx.query<{ answered: number }>('select answered from straw_poll_state($1)', [key]);
  return state?.answered ?? 0;
};

/** Puts an answer in: with its seat, or into the sums alone. */
export const putAnswer = async (tx: WriteTx, { poll, said, counted, at }: StrawAnswered): Promise<void> => {
  if (counted !== null) {
    const [box] = await tx.query<{ put: boolean }>('select put_into_straw_box($1, $2) as put', [
      poll.key,
      counted,
    ]);
    // Never with the answer: what is said here stands in the log.
    if (box?.put !== true) throw new Error('the box of a straw poll did not take an answer');
  }
  if (said === null) return;
  const { delegation, number, choices, speaker } = said;
  await tx.query(ANSWER, [
    ...[poll.key, delegation, number, choices, speaker.personKey, speaker.underAuthority, at],
  ]);
};

/** Stores how a poll is answered from now on, or that it has ended. */
export const saveStraw = async (
  tx: Pick<WriteTx, 'query'>,
  { key, anonymous, hiddenUntilClose, closedAt, withdrawnAt }: StrawPoll,
): Promise<void> => {
  await tx.query(KEPT, [key, anonymous, hiddenUntilClose, closedAt, withdrawnAt]);
};
