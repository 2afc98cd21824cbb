import { isOver, remindSilent, type RemindingState } from '@parley/decisions/model';
import { SEATS, type SeatRow } from '../parties/members-in';
import type { Writing } from '../parties/writing-with';
import { POLL_COLUMNS, pollOf, type PollRow, positionOf, type PositionRow, SAID } from './poll-rows';

/** A poll as the forum itself sees it, and when it looked. */
export interface KnownPoll extends RemindingState {
  readonly now: Date;
}

/** A poll as the forum itself sees it, with all that was said; `undefined` for none. */
export const knownPoll = async (tx: Writing, key: string): Promise<KnownPoll | undefined> => {
  const [row] = await tx.query<PollRow>(`select ${POLL_COLUMNS} from poll p where p.id = $1`, [key]);
  if (row === undefined) return undefined;
  const said = await tx.query<PositionRow>(SAID, [key]);
  const seats = await tx.query<SeatRow>(SEATS);
  const [clock] = await tx.query<{ now: string }>('select clock_timestamp() as now');
  return {
    poll: pollOf(row),
    said: said.map(positionOf),
    seats,
    now: new Date(clock?.now ?? Number.NaN),
  };
};

/** Whether somebody is still asked. */
export const isAwaited = ({ poll, said, seats, now }: KnownPoll, delegation: string): boolean =>
  !isOver(poll, now) &&
  remindSilent({ poll, said, seats }, { minutes: null, now }).delegations.includes(delegation);
