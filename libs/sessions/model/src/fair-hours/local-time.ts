import { offsetAt } from './zone-offsets';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Milliseconds since the epoch, read as the wall clock that is so many minutes ahead of UTC. */
const onTheWall = (at: number, offset: number): number => at + offset * MINUTE_MS;

/** Minute of the local day, 0 to 1439. By subtraction: a remainder of numbers this large is dear, and this runs for every hour and seat. */
export const localMinute = (at: number, offset: number): number => {
  const wall = onTheWall(at, offset);
  return Math.floor((wall - Math.floor(wall / DAY_MS) * DAY_MS) / MINUTE_MS);
};

/** Number of the local day, counted from 1 January 1970. */
export const localDay = (at: number, offset: number): number => Math.floor(onTheWall(at, offset) / DAY_MS);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Saturday or Sunday. */
export const isWeekend = (day: number): boolean => weekdayOf(day) > 4;

/** A day's number, of an RFC 3339 full-date. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The RFC 3339 full-date of a day's number. */
export const fullDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The instant at which a day begins in a zone; the first one after it where midnight does not exist. */
export const startOfDay = (date: string, zone: string): number => {
  const wall = dayNumber(date) * DAY_MS;
  const guess = wall - offsetAt(zone, wall) * MINUTE_MS;
  return wall - offsetAt(zone, guess) * MINUTE_MS;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 3339 of an instant with the offset of the place, e.g. `2026-12-08T21:00:00+09:00`; milliseconds where it is not on a full second. */
export const withOffset = (at: number, offset: number): string => {
  const wall = new Date(onTheWall(at, offset)).toISOString().slice(0, at % 1000 === 0 ? 19 : 23);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};
