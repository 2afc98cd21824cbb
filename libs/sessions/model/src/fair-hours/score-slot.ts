import { burdenAt, type ClockedSeat, type Clocks, rosterDay } from './clocks';
import type { HourBurden } from './hour-burden';
import { offsetIn } from './zone-offsets';

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

/**
 * What each seat at night adds beyond one more than the day demands: the burden rotates among few, it is not spread over all.
 * Three nights carried: less, and seats that need not are woken now and then, so that those who must carry more than twice
 * the mean of all who ever do; more, and the burden no longer turns. Between the two the year of every length from one to
 * eight hours is fair.
 */
export const NEEDLESS_NIGHT_WEIGHT = 3 * CARRIED_WEIGHT;

/** What a slot means for the seats that are invited, before it is known whether they can. */
export interface SlotScore {
  /** The lower, the fairer. */
  readonly score: number;
  readonly nightSeats: number;
  /** The most nights that any seat carried lately for whom this slot is at night. */
  readonly mostCarried: number;
}

// Added up in place: this runs for every candidate and seat.
class Tally {
  private comfort = 0;
  private nightSeats = 0;
  private mostCarried = 0;

  add(burden: HourBurden, nights: number): void {
    this.comfort += BURDEN_WEIGHTS[burden];
    if (burden !== 'NIGHT') return;
    this.nightSeats += 1;
    this.mostCarried = Math.max(this.mostCarried, nights);
  }

  score(demanded: number): SlotScore {
    const { comfort, nightSeats, mostCarried } = this;
    const needless = Math.max(0, nightSeats - demanded - 1);
    const score = comfort + CARRIED_WEIGHT * mostCarried + NEEDLESS_NIGHT_WEIGHT * needless;
    return { score, nightSeats, mostCarried };
  }
}

/** The score of a slot whose seats' burdens are known; `demanded` is what {@link nightsDemanded} says of its day. */
export const scoreOf = (
  burdens: readonly { readonly burden: HourBurden; readonly nights: number }[],
  demanded: number,
): SlotScore => {
  const tally = new Tally();
  for (const { burden, nights } of burdens) tally.add(burden, nights);
  return tally.score(demanded);
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

// Days on which the same seats have the same clocks demand the same.
const clocksOn = (clocks: Clocks, day: number): string =>
  clocks
    .invitedOn(day)
    .map(({ seat, offsets }) => {
      const [from, to] = [offsetIn(offsets, day * DAY_MS), offsetIn(offsets, (day + 1) * DAY_MS - 1)];
      return from === to ? `${seat.code}${from}` : `${seat.code}${from}>${to} ${day}`;
    })
    .join();

/** {@link nightsDemanded}, reckoned once for all days that are alike. */
export const demandsOf = (clocks: Clocks, minutes: number): ((day: number) => number) => {
  const byDay = new Map<number, number>();
  const alike = new Map<string, number>();
  const reckon = (day: number): number => {
    const key = clocksOn(clocks, day);
    const demanded = alike.get(key) ?? nightsDemanded(clocks, day, minutes);
    alike.set(key, demanded);
    return demanded;
  };
  return (day) => {
    const demanded = byDay.get(day) ?? reckon(day);
    byDay.set(day, demanded);
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
  const tally = new Tally();
  for (const seat of clocks.invitedOn(day)) tally.add(burdenAt(seat, at, minutes), seat.seat.nights);
  return tally.score(demandedOn(day));
};
