import { globalId } from '@parley/kernel';
import { type Occurrence, occurrencesOf, type Recurrence } from '../series/occurrences';
import { ruleText } from '../series/rule';
import type { CalendarEntry } from './calendar-entry';
import { isUnique, offsetAt } from './offsets';

/** What a calendar needs of a series. */
export type CalendarSeries = Recurrence & { readonly key: string };

/** An occurrence that a reader sees whole. */
export interface OccurrenceEntry {
  /** Start by the rule, wherever it was moved to. */
  readonly originalStart: Date;
  /** As an entry of its own. */
  readonly own: CalendarEntry;
  /** As it would stand in the series, with nothing that differs from one occurrence to the next but its times. */
  readonly shared: CalendarEntry;
}

/** The stable name of a series in every calendar. */
export const uidOfSeries = (seriesKey: string): string => `${seriesKey}@series.parley`;

/** The page of a series. */
export const seriesAddress = (base: string, seriesKey: string): string =>
  `${base}/series/${globalId('SessionSeries', seriesKey)}`;

const MOST = 1_000;

const said = ({ summary, description, location, url, status, busy }: CalendarEntry): string =>
  JSON.stringify([summary, description, location, url, status, busy]);

const span = ({ times }: CalendarEntry): string =>
  JSON.stringify(times && [times.startsAt, times.endsAt, times.timeZone]);

interface Placed extends OccurrenceEntry {
  readonly byRule: NonNullable<CalendarEntry['times']>;
}

/** Those that the rule gives, at times that every reader understands alike, and where the rule gives no such thing. */
const placedOf = (series: CalendarSeries, all: readonly OccurrenceEntry[]) => {
  const starts = all.map(({ originalStart }) => originalStart.getTime());
  const [from, to] = [new Date(Math.min(...starts)), new Date(Math.max(...starts) + 1)];
  const given = all.length === 0 ? [] : occurrencesOf(series, { from, to });
  const byStart = new Map(given.map((occurrence) => [occurrence.startsAt.getTime(), occurrence]));
  const placed = all.flatMap((one): Placed[] => {
    const occurrence = byStart.get(one.originalStart.getTime());
    if (occurrence === undefined || occurrence.note !== null || given.length >= MOST) return [];
    const { startsAt, endsAt } = occurrence;
    return [{ ...one, byRule: { startsAt, endsAt, timeZone: series.timeZone } }];
  });
  const kept = new Set(placed.map(({ originalStart }) => originalStart.getTime()));
  return { placed, others: all.filter(({ originalStart }) => !kept.has(originalStart.getTime())), given };
};

const latest = (dates: readonly Date[]): Date => new Date(Math.max(...dates.map((at) => at.getTime())));

/**
 * At its time by the rule, and ending at the same time for every reader: some add hours of the clock, some hours that pass, and
 * where the clock shows the end twice, some take the first and some the second.
 */
const isRegular = ({ shared, byRule }: Placed): boolean =>
  span(shared) === span({ ...shared, times: byRule }) &&
  offsetAt(byRule.timeZone, byRule.startsAt) === offsetAt(byRule.timeZone, byRule.endsAt) &&
  isUnique(byRule.timeZone, byRule.endsAt);

const exceptions = (given: readonly Occurrence[], placed: readonly Placed[]): string[] => {
  const seen = placed.map(({ originalStart }) => originalStart.getTime());
  const [from, to] = [Math.min(...seen), Math.max(...seen)];
  const known = new Set(seen);
  return given
    .filter(({ startsAt }) => startsAt.getTime() >= from && startsAt.getTime() <= to)
    .filter(({ startsAt }) => !known.has(startsAt.getTime()))
    .map(({ startsLocal }) => startsLocal);
};

const sequenceOf = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { own }) => sum + own.sequence, 0);

/**
 * One occurrence by itself, as a calendar that holds the series takes it: under the name of the series, in its place
 * (RECURRENCE-ID). `undefined` for one that {@link seriesEntries} lets stand alone. `all` are as there.
 */
export const occurrenceEntry = (
  series: CalendarSeries,
  all: readonly OccurrenceEntry[],
  originalStart: Date,
): CalendarEntry | undefined => {
  const { placed } = placedOf(series, all);
  const one = placed.find((any) => any.originalStart.getTime() === originalStart.getTime());
  return (
    one && {
      ...one.own,
      uid: uidOfSeries(series.key),
      sequence: sequenceOf(placed),
      instead: { at: one.byRule.startsAt, timeZone: series.timeZone },
    }
  );
};

/**
 * The entries of a series (RFC 5545 §3.8.5): one that recurs from the first to the last occurrence that the reader sees, without
 * those that the rule gives and the reader does not see (EXDATE), and one in the place of each that was moved, changed or
 * cancelled (RECURRENCE-ID). What does not follow the rule, or falls on an hour that the clocks skip or repeat, stands alone.
 * `all` are in the order of the rule.
 */
export const seriesEntries = (series: CalendarSeries, all: readonly OccurrenceEntry[]): CalendarEntry[] => {
  const { placed, others, given } = placedOf(series, all);
  const alone = others.map(({ own }) => own);
  const [first] = placed;
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return alone;
  const regular = placed.filter((one) => one.shared.status === 'CONFIRMED' && isRegular(one));
  const pattern = (regular[0] ?? first).shared;
  // Rises with every change of an occurrence, and with every one that is added.
  const sequence = sequenceOf(placed);
  const revised = latest(placed.map(({ own }) => own.lastModified));
  const common = { uid: uidOfSeries(series.key), sequence };
  const rule = ruleText({ ...series.rule, count: null, until: last.originalStart });
  const master: CalendarEntry = {
    ...pattern,
    ...common,
    ...{ stamp: revised, lastModified: revised, times: first.byRule },
    recurs: { rule, last: last.originalStart, except: exceptions(given, placed) },
  };
  const instead = placed
    .filter((one) => said(one.shared) !== said(pattern) || !isRegular(one))
    .map(({ own, byRule }) => ({
      ...own,
      ...common,
      instead: { at: byRule.startsAt, timeZone: series.timeZone },
    }));
  return [master, ...instead, ...alone];
};
