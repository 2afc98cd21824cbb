import { seatsIn } from '@parley/delegations/server';
import {
  countAt,
  isOver,
  outcomeOf,
  type Poll,
  type PollPosition,
  type PreviousRound,
} from '@parley/decisions/model';
import type { WriteTx } from '@parley/platform';
import { DEADLINE_LOCK, deadlineOver } from '../deadlines/deadline-lock';
import {
  POLL_COLUMNS,
  pollOf,
  type PollRow,
  POSITION_COLUMNS,
  positionOf,
  type PositionRow,
  SAID,
} from './poll-rows';

const POLL = `select ${POLL_COLUMNS} from poll p where p.id = $1`;
const HELD = `select ${DEADLINE_LOCK}, pg_advisory_xact_lock(hashtextextended('position ' || $1 || ' ' || $2, 0))`;
const POLL_AND_OWN = `select ${POLL_COLUMNS}, own.* from poll p left join lateral (select ${POSITION_COLUMNS} from poll_position
    where poll_id = p.id and delegation = $2 order by number desc limit 1) own on true where p.id = $1`;
const ASSOCIATED = 'select delegation from poll_association where poll_id = $1';
const NEXT = 'select exists (select from poll where previous_id = $1) as known';

/** A poll as it stands; `undefined` where it is absent or out of the actor's sight. */
export const pollIn = async (tx: WriteTx, key: string): Promise<Poll | undefined> => {
  const [row] = await tx.query<PollRow>(POLL, [key]);
  return row && pollOf(row);
};

/**
 * A poll on which something is said for a seat, with what was said last for it: whoever records the end of the poll waits, and nobody
 * else speaks for the seat until the end of the transaction. Taken before the clock is read; all of it is read after that.
 */
export const pollForSaying = async (
  tx: WriteTx,
  key: string,
  delegation: string,
): Promise<{ readonly poll: Poll; readonly own: PollPosition | null } | undefined> => {
  await tx.query(HELD, [key, delegation]);
  const [row] = await tx.query<PollRow & (PositionRow | Record<keyof PositionRow, null>)>(POLL_AND_OWN, [
    key,
    delegation,
  ]);
  return row && { poll: pollOf(row), own: row.poll_id === null ? null : positionOf(row) };
};

/** A poll that is about to end: nobody is in the middle of saying something. */
export const pollForClosing = async (tx: WriteTx, key: string): Promise<Poll | undefined> => {
  if ((await pollIn(tx, key)) === undefined) return undefined;
  await deadlineOver(tx, key);
  return pollIn(tx, key);
};

/** All that was said of a poll, as far as the actor sees it. */
export const saidIn = async (tx: WriteTx, pollKey: string): Promise<PollPosition[]> =>
  (await tx.query<PositionRow>(SAID, [pollKey])).map(positionOf);

/** The seats that have associated themselves. */
export const associatedIn = async (tx: WriteTx, pollKey: string): Promise<string[]> =>
  (await tx.query<{ delegation: string }>(ASSOCIATED, [pollKey])).map(({ delegation }) => delegation);

/** The round before, as it has ended, held so that one round alone follows it. */
export const previousRound = async (
  tx: WriteTx,
  key: string,
  now: Date,
): Promise<PreviousRound | undefined> => {
  const poll = await pollForClosing(tx, key);
  if (poll === undefined) return undefined;
  const [next] = await tx.query<{ known: boolean }>(NEXT, [key]);
  const over = isOver(poll, now);
  const computed = over
    ? outcomeOf(countAt(poll, await saidIn(tx, key), await seatsIn(tx), poll.closesAt))
    : null;
  return { poll, result: poll.result ?? computed, hasNext: next?.known === true };
};
