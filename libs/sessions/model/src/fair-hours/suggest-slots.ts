import type { DelegationCode } from '@parley/kernel';
import { boundsOf, candidateStarts } from './candidates';
import { burdenAt, type ClockedSeat, type Clocks, clocksOver, rosterDay } from './clocks';
import type { HourBurden } from './hour-burden';
import { withOffset } from './local-time';
import { type Obstacle, obstaclesAt } from './obstacles';
import { occupancyOf } from './occupancy';
import { demandsOf, scoreAt, type SlotScore } from './score-slot';
import type { SlotGround } from './slot-ground';
import type { SlotSearch } from './slot-search';
import { offsetIn } from './zone-offsets';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What a slot means for one seat. */
export interface SlotSeat {
  readonly delegation: DelegationCode;
  /** RFC 3339, with the offset of the seat's capital. */
  readonly localStart: string;
  readonly burden: HourBurden;
  /** Nights that it carried in its last sessions, and how many of those were looked at. */
  readonly nightsCarried: number;
  readonly sessionsLookedAt: number;
}

/** One slot with its effect on every seat. */
export interface Slot extends SlotScore {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** In English alphabetical order, as the ground gives them. */
  readonly seats: readonly SlotSeat[];
}

/** A slot, and everything that stands against it. */
export interface SlotEffect {
  readonly slot: Slot;
  readonly obstacles: readonly Obstacle[];
}

const seatAt = (clocked: ClockedSeat, at: number, minutes: number): SlotSeat => ({
  delegation: clocked.seat.code,
  localStart: withOffset(at, offsetIn(clocked.offsets, at)),
  burden: burdenAt(clocked, at, minutes),
  nightsCarried: clocked.seat.nights,
  sessionsLookedAt: clocked.seat.sessions,
});

const slotOf = (clocks: Clocks, at: number, minutes: number, score: SlotScore): Slot => ({
  ...score,
  startsAt: new Date(at),
  endsAt: new Date(at + minutes * MINUTE_MS),
  seats: clocks.invitedOn(rosterDay(at)).map((seat) => seatAt(seat, at, minutes)),
});

interface Ranked {
  readonly at: number;
  readonly score: SlotScore;
}

// Nothing else may decide: the same question must get the same answer on every machine, and the seats' order is none.
const byRank = (a: Ranked, b: Ranked): number =>
  a.score.score - b.score.score || a.score.nightSeats - b.score.nightSeats || a.at - b.at;

/**
 * The fairest slots of a range, best first (fair hours). A slot against which anything stands is left out
 * ({@link obstaclesAt}), as is one that begins before `notBefore`. Slots of the same score come in the order: fewer seats
 * at night, then the earlier start. The order in which the ground names its seats plays no part. The cost grows with the
 * number of candidates times that of the seats.
 */
export const suggestSlots = (
  ground: SlotGround,
  search: SlotSearch,
  notBefore: Date | null = null,
): Slot[] => {
  const { minutes } = search;
  const { from, to } = boundsOf(search);
  const clocks = clocksOver(ground, from, to + minutes * MINUTE_MS);
  const occupied = occupancyOf(ground.occupied);
  const demandedOn = demandsOf(clocks, minutes);
  const ranked = candidateStarts(search)
    .filter((at) => notBefore === null || at >= notBefore.getTime())
    .map((at) => ({ at, score: scoreAt(clocks, at, minutes, demandedOn) }))
    .sort(byRank);
  const hours = new Set<number>();
  const slots: Slot[] = [];
  for (const { at, score } of ranked) {
    const hour = (at / HOUR_MS) % 24;
    if (search.onePerHour && hours.has(hour)) continue;
    if (obstaclesAt(clocks, occupied, at, search).length > 0) continue;
    hours.add(hour);
    slots.push(slotOf(clocks, at, minutes, score));
    if (slots.length === search.first) break;
  }
  return slots;
};

/** What one given slot would mean for every seat, and all that stands against it, weekends included. */
export const slotEffect = (ground: SlotGround, startsAt: Date, minutes: number): SlotEffect => {
  const at = startsAt.getTime();
  const clocks = clocksOver(ground, at, at + minutes * MINUTE_MS);
  const score = scoreAt(clocks, at, minutes, demandsOf(clocks, minutes));
  const demands = { minutes, weekendsToo: false };
  const obstacles = obstaclesAt(clocks, occupancyOf(ground.occupied), at, demands);
  return { slot: slotOf(clocks, at, minutes, score), obstacles };
};
