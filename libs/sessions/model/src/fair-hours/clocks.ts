import type { DelegationCode } from '@parley/kernel';
import { DAY_MINUTES, type HourBurden, burdenOf } from './hour-burden';
import { dayNumber, localDay, localMinute } from './local-time';
import type { DayOffKind, GroundSeat, SlotGround } from './slot-ground';
import { offsetIn, offsetsOver, type ZoneOffsets } from './zone-offsets';

const DAY_MS = 86_400_000;

/** One seat with the offsets of its zone and its days off at hand. */
export interface ClockedSeat {
  readonly seat: GroundSeat;
  readonly offsets: ZoneOffsets;
  /** By kind, the numbers of its local days off. */
  readonly daysOff: Readonly<Record<DayOffKind, ReadonlySet<number>>>;
}

/** A span of time in which every seat's clock can be read without asking the calendar again. */
export interface Clocks {
  readonly seats: ReadonlyMap<DelegationCode, ClockedSeat>;
  /** The seats invited on a day, by its number; in the order of the ground. */
  invitedOn(day: number): readonly ClockedSeat[];
}

const daysOf = ({ daysOff }: GroundSeat, kind: DayOffKind): ReadonlySet<number> =>
  new Set(daysOff.filter((off) => off.kind === kind).map(({ day }) => dayNumber(day)));

const rosterReader = (ground: SlotGround, seats: ReadonlyMap<DelegationCode, ClockedSeat>) => {
  const rosters = ground.invited.map(({ from, seats: codes }) => ({
    from: dayNumber(from),
    seats: codes.map((code) => seats.get(code)).filter((seat) => seat !== undefined),
  }));
  return (day: number) => rosters.findLast(({ from }) => from <= day)?.seats ?? rosters[0]?.seats ?? [];
};

/** Reads the offsets of each zone once a day from `from` to `to`, milliseconds since the epoch. */
export const clocksOver = (ground: SlotGround, from: number, to: number): Clocks => {
  const zones = new Map<string, ZoneOffsets>();
  const offsetsOf = (zone: string): ZoneOffsets => {
    const known = zones.get(zone) ?? offsetsOver(zone, from, to);
    zones.set(zone, known);
    return known;
  };
  const seats = new Map(
    ground.seats.map((seat) => [
      seat.code,
      {
        seat,
        offsets: offsetsOf(seat.timeZone),
        daysOff: { BLACKOUT: daysOf(seat, 'BLACKOUT'), HOLIDAY: daysOf(seat, 'HOLIDAY') },
      },
    ]),
  );
  return { seats, invitedOn: rosterReader(ground, seats) };
};

/** Number of the day, in UTC, on which an instant falls: the day whose roster is invited. */
export const rosterDay = (at: number): number => Math.floor(at / DAY_MS);

/** How hard a session of so many minutes is for a seat when it starts at this instant. */
export const burdenAt = ({ offsets }: ClockedSeat, at: number, minutes: number): HourBurden =>
  burdenOf(localMinute(at, offsetIn(offsets, at)), minutes);

/** The local days that a session touches, by number: one, or two where it crosses midnight. */
export const localDaysOf = ({ offsets }: ClockedSeat, at: number, minutes: number): readonly number[] => {
  const offset = offsetIn(offsets, at);
  const first = localDay(at, offset);
  return localMinute(at, offset) + minutes > DAY_MINUTES ? [first, first + 1] : [first];
};
