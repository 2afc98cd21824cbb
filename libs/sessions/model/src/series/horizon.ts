import { type Occurrence, occurrencesOf } from './occurrences';
import type { SessionSeries } from './series';

/** Occurrences are made so far ahead: a year. */
export const HORIZON_MS = 366 * 86_400_000;
/** And so many at most. */
export const MOST_AHEAD = 60;

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const plus = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/**
 * The occurrences to make when a series is new: those of its first year, or of the year from `now` where it has begun,
 * 60 at most.
 */
export const firstToMake = (series: SessionSeries, now: Date): Occurrence[] => {
  const [first] = occurrencesOf(series, { count: 1 });
  const to = plus(later(first?.startsAt ?? now, now), HORIZON_MS);
  return occurrencesOf(series, { to, count: MOST_AHEAD });
};

const unmade = (series: SessionSeries): { readonly from?: Date } =>
  series.madeUntil === null ? {} : { from: plus(series.madeUntil, 1) };

const isAhead =
  (now: Date) =>
  ({ startsAt }: Occurrence): boolean =>
    startsAt > now;

const madeAhead = (series: SessionSeries, now: Date): Occurrence[] =>
  series.madeUntil === null
    ? []
    : occurrencesOf(series, { from: now, to: plus(series.madeUntil, 1) }).filter(isAhead(now));

/** The occurrences that are due to be made now: those of the year to come that were not made, 60 ahead at most. */
export const dueToMake = (series: SessionSeries, now: Date): Occurrence[] => {
  const room = MOST_AHEAD - madeAhead(series, now).length;
  return room <= 0
    ? []
    : occurrencesOf(series, { ...unmade(series), to: plus(now, HORIZON_MS), count: room });
};

/** When the next occurrence is due to be made; `null` where the series ends with those that are. */
export const nextDue = (series: SessionSeries, now: Date): Date | null => {
  const [next] = occurrencesOf(series, { ...unmade(series), count: 1 });
  if (next === undefined) return null;
  const byTime = plus(next.startsAt, -HORIZON_MS);
  const ahead = madeAhead(series, now);
  // With as many ahead as there may be, the next is made when the first of them begins.
  const byNumber = ahead.length < MOST_AHEAD ? undefined : ahead[ahead.length - MOST_AHEAD]?.startsAt;
  return byNumber === undefined ? byTime : later(byTime, byNumber);
};
