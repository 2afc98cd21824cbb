import type { Span } from './span';

/** How far apart the marks of an axis stand. */
export type TickUnit = 'hour' | 'day' | 'month' | 'year';

/** The marks of an axis of time, in UTC. */
export interface Ticks {
  readonly unit: TickUnit;
  readonly at: readonly Date[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From fine to coarse: a unit, how many of it at once, and about how long that is. */
const STEPS: readonly (readonly [unit: TickUnit, count: number, about: number])[] = [
  ['hour', 1, HOUR],
  ['hour', 6, 6 * HOUR],
  ['day', 1, DAY],
  ['day', 7, 7 * DAY],
  ['month', 1, 28 * DAY],
  ['month', 3, 90 * DAY],
  ['year', 1, 365 * DAY],
  ['year', 5, 5 * 365 * DAY],
  ['year', 25, 25 * 365 * DAY],
];

const MONDAY = 4 * DAY;

const floor = (time: number, unit: TickUnit, count: number): Date => {
  const date = new Date(time);
  switch (unit) {
    case 'hour':
      return new Date(time - (((time % (count * HOUR)) + count * HOUR) % (count * HOUR)));
    case 'day': {
      // Weeks begin on a Monday; the first day of 1970 was a Thursday.
      const from = count === 7 ? MONDAY : 0;
      const past = (((time - from) % (count * DAY)) + count * DAY) % (count * DAY);
      return new Date(time - past);
    }
    case 'month':
      return new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count));
    case 'year':
      return new Date(Date.UTC(Math.floor(date.getUTCFullYear() / count) * count, 0));
  }
};

const after = (date: Date, unit: TickUnit, count: number): Date => {
  switch (unit) {
    case 'hour':
      return new Date(date.getTime() + count * HOUR);
    case 'day':
      return new Date(date.getTime() + count * DAY);
    case 'month':
      return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count));
    case 'year':
      return new Date(Date.UTC(date.getUTCFullYear() + count, 0));
  }
};

/** The marks within a span, at most `most` of them, in the finest unit of the calendar that allows it. */
export const ticksOf = (span: Span, most: number): Ticks => {
  const length = span.to.getTime() - span.from.getTime();
  const fitting = STEPS.find(([, , about]) => length / about + 1 <= most) ?? STEPS.at(-1);
  if (fitting === undefined) return { unit: 'year', at: [] };
  const [unit, count] = fitting;
  const at: Date[] = [];
  for (let tick = floor(span.from.getTime(), unit, count); tick <= span.to && at.length < most;) {
    if (tick >= span.from) at.push(tick);
    tick = after(tick, unit, count);
  }
  return { unit, at };
};
