import { fromAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/**
 * What a calendar's clock does to a local time (RFC 5545 §3.3.5). SHIFTED_BY_GAP: it does not exist on that day, and is
 * read with the offset before the gap. FIRST_OF_TWO: it exists twice, and is its first instance.
 */
export const TIME_NOTES = ['SHIFTED_BY_GAP', 'FIRST_OF_TWO'] as const;
export type TimeNote = (typeof TIME_NOTES)[number];

/** A local time, without a zone: `2027-03-02T13:00:00`. */
export type LocalTime = string;

const seconds = (text: string): LocalTime => text.slice(0, 19);

/** What clocks in a zone show at an instant; parts of a second are left out. */
export const localOf = (at: Date, timeZone: string): LocalTime =>
  seconds(toCalendarDateTime(fromAbsolute(at.getTime(), timeZone)).toString());

/** The instant of a local time in a zone, as RFC 5545 §3.3.5 reads one that does not exist or exists twice. */
export const instantOf = (
  local: LocalTime,
  timeZone: string,
): { readonly at: Date; readonly note: TimeNote | null } => {
  const wanted = parseDateTime(local);
  // "compatible" is the rule of RFC 5545: the offset before a gap, the first of two.
  const at = toZoned(wanted, timeZone, 'compatible').toDate();
  if (localOf(at, timeZone) !== seconds(wanted.toString())) return { at, note: 'SHIFTED_BY_GAP' };
  const last = toZoned(wanted, timeZone, 'later').toDate();
  return { at, note: last.getTime() === at.getTime() ? null : 'FIRST_OF_TWO' };
};

/** How far clocks in a zone are ahead of UTC at an instant, in minutes. */
export const offsetMinutes = (at: Date, timeZone: string): number =>
  Math.round(fromAbsolute(at.getTime(), timeZone).offset / 60_000);
