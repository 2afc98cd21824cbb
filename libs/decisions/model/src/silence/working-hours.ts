import { dayNumber, fullDate, isWeekend, offsetAt, withOffset } from '@parley/sessions/model';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Working hours of a capital (fair hours), as minutes of its day. */
const OPENS = 8 * 60;
const CLOSES = 18 * 60;

const instantAt = (zone: string, day: number, minute: number): number => {
  const wall = day * DAY_MS + minute * MINUTE_MS;
  const guess = wall - offsetAt(zone, wall) * MINUTE_MS;
  return wall - offsetAt(zone, guess) * MINUTE_MS;
};

const localDayOf = (zone: string, at: number): number =>
  Math.floor((at + offsetAt(zone, at) * MINUTE_MS) / DAY_MS);

/**
 * Minutes of working hours between two instants in a capital: 08:00 to 18:00 of its own clock, on Monday to Friday, without its
 * days off (RFC 3339 full-dates). Right across changes of its clocks.
 */
export const workingMinutes = (zone: string, daysOff: readonly string[], from: Date, to: Date): number => {
  const off = new Set(daysOff.map(dayNumber));
  let minutes = 0;
  for (let day = localDayOf(zone, from.getTime()); day <= localDayOf(zone, to.getTime()); day += 1) {
    if (isWeekend(day) || off.has(day)) continue;
    const begin = Math.max(from.getTime(), instantAt(zone, day, OPENS));
    const end = Math.min(to.getTime(), instantAt(zone, day, CLOSES));
    minutes += Math.max(0, end - begin) / MINUTE_MS;
  }
  return Math.floor(minutes);
};

/** An instant on a capital's clock: RFC 3339 with its offset, and the zone’s name, as in `2026-12-08T21:00:00+09:00[Asia/Tokyo]` (RFC 9557). */
export const onLocalClock = (at: Date, zone: string): string =>
  `${withOffset(at.getTime(), offsetAt(zone, at.getTime()))}[${zone}]`;

/** The full-dates from the day of one instant to that of another, a day more on either side. */
export const datesAround = (from: Date, to: Date): { readonly first: string; readonly last: string } => ({
  first: fullDate(Math.floor(from.getTime() / DAY_MS) - 1),
  last: fullDate(Math.floor(to.getTime() / DAY_MS) + 1),
});
