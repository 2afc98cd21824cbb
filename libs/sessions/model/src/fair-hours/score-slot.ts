import { burdenAt, type ClockedSeat, type Clocks, rosterDay } from './clocks';
import type { HourBurden } from './hour-burden';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** What one seat's burden adds to the score of a slot. */
export const BURDEN_WEIGHTS: Readonly<Record<HourBurden, number>> = {
  WORKING: 0,
  EXTENDED: 1,
  UNSOCIAL: 4,
  NIGHT: 10,
};

/** What each night adds that was carried lately by the one who carried most of those for whom this slot is at night. */
export const CARRIED_WEIGHT = 60;

/** What each seat at night adds beyond one more than the day demands: the burden rotates among few, it is not spread over all. */
export const NEEDLESS_NIGHT_WEIGHT = 100;

/** What a slot means for the seats that are invited, before it is known whether they can. */
export interface SlotScore {
  /** The lower, the fairer. */
  readonly score: number;
  readonly nightSeats: number;
  /** The most nights that any seat carried lately for whom this slot is at night. */
  readonly mostCarried: number;
}

/** The same for a slot whose seats' burdens are known; `demanded` is what {@link nightsDemanded} says of its day. */
export const scoreOf = (
  burdens: readonly { readonly burden: HourBurden; readonly nights: number }[],
  demanded: number,
): SlotScore => {
  let [comfort, nightSeats, mostCarried] = [0, 0, 0];
  for (const { burden, nights } of burdens) {
    comfort += BURDEN_WEIGHTS[burden];
    if (burden !== 'NIGHT') continue;
    nightSeats += 1;
    mostCarried = Math.max(mostCarried, nights);
  }
  const needless = Math.max(0, nightSeats - demanded - 1);
  const score = comfort + CARRIED_WEIGHT * mostCarried + NEEDLESS_NIGHT_WEIGHT * needless;
  return { score, nightSeats, mostCarried };
};

const nightsAt = (seats: readonly ClockedSeat[], at: number, minutes: number): number =>
  seats.reduce((sum, seat) => sum + (burdenAt(seat, at, minutes) === 'NIGHT' ? 1 : 0), 0);

/**
 * The fewest seats at night with which a session of this length can be held at any full hour of a day (by number, UTC),
 * whoever may be free: what the day demands of somebody.
 */
export const nightsDemanded = (clocks: Clocks, day: number, minutes: number): number => {
  const seats = clocks.invitedOn(day);
  const hours = Array.from({ length: 24 }, (_, hour) => day * DAY_MS + hour * HOUR_MS);
  return Math.min(...hours.map((at) => nightsAt(seats, at, minutes)));
};

/** {@link nightsDemanded}, reckoned once for each day. */
export const demandsOf = (clocks: Clocks, minutes: number): ((day: number) => number) => {
  const known = new Map<number, number>();
  return (day) => {
    const demanded = known.get(day) ?? nightsDemanded(clocks, day, minutes);
    known.set(day, demanded);
    return demanded;
  };
};

/** The score of a slot that starts at this instant (milliseconds since the epoch). */
export const scoreAt = (
  clocks: Clocks,
  at: number,
  minutes: number,
  demandedOn: (day: number) => number,
): SlotScore => {
  const day = rosterDay(at);
  const burdens = clocks
    .invitedOn(day)
    .map((seat) => ({ burden: burdenAt(seat, at, minutes), nights: seat.seat.nights }));
  return scoreOf(burdens, demandedOn(day));
};
