import { type CalendarEntry, entryLines, type EntryTimes } from './calendar-entry';
import { lines, property, textProperty } from './content-line';
import { timeZoneLines } from './time-zone';

/** What a calendar is sent for (RFC 5546); without one it is only published. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** A calendar, before it is written. */
export interface Calendar {
  /** What a reader's list of calendars calls it; `null` for an attachment. */
  readonly name: string | null;
  readonly method: CalendarMethod | null;
  readonly entries: readonly CalendarEntry[];
}

const yearsOf = (all: readonly EntryTimes[]): readonly [number, number] => {
  const years = all.flatMap(({ startsAt, endsAt }) => [startsAt.getUTCFullYear(), endsAt.getUTCFullYear()]);
  return [Math.min(...years), Math.max(...years)];
};

const zones = (entries: readonly CalendarEntry[]): string[] => {
  const all = entries.flatMap(({ times, instead, recurs }) => [
    ...(times === null ? [] : [times]),
    ...(times === null || recurs === undefined ? [] : [{ ...times, endsAt: recurs.last }]),
    ...(instead === undefined
      ? []
      : [{ startsAt: instead.at, endsAt: instead.at, timeZone: instead.timeZone }]),
  ]);
  const names = new Set(all.map(({ timeZone }) => timeZone).filter((zone) => zone !== 'UTC'));
  return [...names].sort().flatMap((zone) => {
    const own = all.filter(({ timeZone }) => timeZone === zone);
    return timeZoneLines(zone, ...yearsOf(own));
  });
};

// Readers look again after a quarter of an hour, as far as they let themselves be told.
const named = (name: string): string[] => [
  textProperty('NAME', name),
  textProperty('X-WR-CALNAME', name),
  property('REFRESH-INTERVAL', 'PT15M', { VALUE: 'DURATION' }),
  property('X-PUBLISHED-TTL', 'PT15M'),
];

/** A calendar as text (RFC 5545 §3.4), with the time zones that its entries need. The same entries give the same bytes. */
export const calendarText = ({ name, method, entries }: Calendar): string =>
  lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Consultations//EN',
    'CALSCALE:GREGORIAN',
    ...(method === null ? [] : [property('METHOD', method)]),
    ...(name === null ? [] : named(name)),
    ...zones(entries),
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ]);
