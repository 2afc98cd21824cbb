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

/** The finest step of which no more than `most` go into a span, with `spare` that the calendar may add. */
const fitting = ({ from, to }: Span, most: number, spare: number): (typeof STEPS)[number] | undefined =>
  STEPS.find(([, , about]) => (to.getTime() - from.getTime()) / about + spare <= most) ?? STEPS.at(-1);

/** Stretches of the calendar (UTC) that follow one another: each from one edge to the next, which it does not hold. */
export interface Stretches {
  readonly unit: TickUnit;
  /** One more than there are stretches. */
  readonly edges: readonly Date[];
}

/** The stretches that a span touches, at most `most` of them, of the finest units that allow it. */
export const stretchesOf = (span: Span, most: number): Stretches => {
  const [unit, count] = fitting(span, most, 2) ?? ['year', 25];
  const edges: Date[] = [floor(span.from.getTime(), unit, count)];
  let edge = after(edges[0] ?? span.from, unit, count);
  while (edge <= span.to && edges.length < most) {
    edges.push(edge);
    edge = after(edge, unit, count);
  }
  return { unit, edges: [...edges, edge] };
};

/** The marks within a span, at most `most` of them, in the finest unit of the calendar that allows it. */
export const ticksOf = (span: Span, most: number): Ticks => {
  const [unit, count] = fitting(span, most, 1) ?? ['year', 25];
  const at: Date[] = [];
  for (let tick = floor(span.from.getTime(), unit, count); tick <= span.to && at.length < most;) {
    if (tick >= span.from) at.push(tick);
    tick = after(tick, unit, count);
  }
  return { unit, at };
};
