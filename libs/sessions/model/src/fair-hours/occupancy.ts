import type { Occupied } from './slot-ground';

const DAY_MS = 86_400_000;

/** The other sessions of the seats, found by their days: looking at one slot does not go through all of them. */
export interface Occupancy {
  /** Those that are on at some moment after `from` and before `to`, milliseconds since the epoch. */
  between(from: number, to: number): readonly Occupied[];
}

const daysBetween = (from: number, to: number): number[] => {
  const first = Math.floor(from / DAY_MS);
  return Array.from({ length: Math.floor((to - 1) / DAY_MS) - first + 1 }, (_, index) => first + index);
};

/** Puts the sessions under the days, in UTC, on which they are on. */
export const occupancyOf = (sessions: readonly Occupied[]): Occupancy => {
  const byDay = new Map<number, Occupied[]>();
  for (const session of sessions) {
    for (const day of daysBetween(session.startsAt.getTime(), session.endsAt.getTime())) {
      byDay.set(day, [...(byDay.get(day) ?? []), session]);
    }
  }
  const isOn = ({ startsAt, endsAt }: Occupied, from: number, to: number): boolean =>
    startsAt.getTime() < to && endsAt.getTime() > from;
  return {
    between: (from, to) => {
      const those = daysBetween(from, to).flatMap((day) => byDay.get(day) ?? []);
      return [...new Set(those)].filter((session) => isOn(session, from, to));
    },
  };
};
