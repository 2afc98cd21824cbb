import type { DelegationCode } from '@parley/kernel';
import { type ClockedSeat, type Clocks, localDaysOf, rosterDay } from './clocks';
import { isWeekend } from './local-time';
import type { Occupancy } from './occupancy';
import type { DayOffKind } from './slot-ground';

/** Why a slot cannot be: a weekend, a day off or another session of some seats, or nobody who could be invited. */
export const OBSTACLE_KINDS = ['WEEKEND', 'BLACKOUT', 'HOLIDAY', 'OTHER_SESSION', 'NO_SEATS'] as const;
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

/** One reason why a slot cannot be, and whom it concerns. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly seats: readonly DelegationCode[];
}

/** What is asked of a slot beside its score. */
export interface Demands {
  readonly minutes: number;
  /** Saturdays and Sundays are taken too. */
  readonly weekendsToo: boolean;
}

const MINUTE_MS = 60_000;

const codesOf = (seats: readonly ClockedSeat[]): DelegationCode[] => seats.map(({ seat }) => seat.code);

const dayOffOf = (clocked: ClockedSeat, days: readonly number[], kind: DayOffKind): boolean =>
  days.some((day) => clocked.daysOff[kind].has(day));

const occupiedSeats = (
  seats: readonly ClockedSeat[],
  occupied: Occupancy,
  from: number,
  to: number,
): DelegationCode[] => {
  const elsewhere = new Set(occupied.between(from, to).flatMap((session) => session.seats));
  return elsewhere.size === 0 ? [] : codesOf(seats).filter((code) => elsewhere.has(code));
};

/**
 * Everything that stands against a slot that starts at this instant (fair hours): for every seat, no local day that it
 * touches may be a weekend (unless asked for), a blackout day of the seat or a holiday there, and no other session may
 * need the seat at that time. Nothing is left out, so that a person can see all that would have to change.
 */
export const obstaclesAt = (
  clocks: Clocks,
  occupied: Occupancy,
  at: number,
  { minutes, weekendsToo }: Demands,
): readonly Obstacle[] => {
  const seats = clocks.invitedOn(rosterDay(at));
  if (seats.length === 0) return [{ kind: 'NO_SEATS', seats: [] }];
  const days = seats.map((clocked) => ({ clocked, days: localDaysOf(clocked, at, minutes) }));
  const having = (test: (clocked: ClockedSeat, days: readonly number[]) => boolean): DelegationCode[] =>
    codesOf(days.filter((one) => test(one.clocked, one.days)).map(({ clocked }) => clocked));
  const found: readonly Obstacle[] = [
    { kind: 'WEEKEND', seats: weekendsToo ? [] : having((_, on) => on.some(isWeekend)) },
    { kind: 'BLACKOUT', seats: having((clocked, on) => dayOffOf(clocked, on, 'BLACKOUT')) },
    { kind: 'HOLIDAY', seats: having((clocked, on) => dayOffOf(clocked, on, 'HOLIDAY')) },
    { kind: 'OTHER_SESSION', seats: occupiedSeats(seats, occupied, at, at + minutes * MINUTE_MS) },
  ];
  return found.filter(({ seats: concerned }) => concerned.length > 0);
};
