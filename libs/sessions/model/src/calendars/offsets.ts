import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';

const SECOND = 1_000;
const DAY = 86_400_000;
// No zone has changed its clocks twice within so short a time since 1970.
const STEP = 6 * DAY;

/** A change of a zone's clocks: from this instant on another offset from UTC holds. */
export interface Transition {
  readonly at: Date;
  /** Offset before, in seconds east of UTC. */
  readonly from: number;
  /** Offset from then on, in seconds east of UTC. */
  readonly to: number;
}

/** Offset of a zone at an instant, in seconds east of UTC. */
export const offsetAt = (zone: string, at: Date): number => fromAbsolute(at.getTime(), zone).offset / SECOND;

const bisect = (zone: string, from: number, to: number, before: number): number => {
  let [low, high] = [from, to];
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
    if (offsetAt(zone, new Date(middle)) === before) low = middle;
    else high = middle;
  }
  return high;
};

const found = (zone: string, year: number): Transition[] => {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const transitions: Transition[] = [];
  for (let low = start; low < end; low += STEP) {
    const high = Math.min(low + STEP, end);
    const [from, to] = [offsetAt(zone, new Date(low)), offsetAt(zone, new Date(high))];
    if (from !== to) transitions.push({ at: new Date(bisect(zone, low, high, from)), from, to });
  }
  return transitions;
};

const known = new Map<string, readonly Transition[]>();

/** The changes of a zone's clocks in these years (UTC), both included, in order; as the zone's own data have them. */
export const transitionsIn = (zone: string, fromYear: number, toYear: number): Transition[] =>
  Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, index) => {
    const key = `${zone} ${fromYear + index}`;
    const transitions = known.get(key) ?? found(zone, fromYear + index);
    known.set(key, transitions);
    return transitions;
  }).flat();

/** Whether the wall clock of a zone shows this time of day exactly once on that day: neither skipped nor repeated. */
export const isUnique = (zone: string, at: Date): boolean => {
  const dayFrom = (days: number): Date => new Date(at.getTime() + days * DAY);
  if (offsetAt(zone, dayFrom(-1)) === offsetAt(zone, dayFrom(1))) return true;
  const { year, month, day, hour, minute, second } = fromAbsolute(at.getTime(), zone);
  try {
    toZoned(new CalendarDateTime(year, month, day, hour, minute, second), zone, 'reject');
    return true;
  } catch {
    return false;
  }
};
