/** How hard the hour is for a seat, easiest first. */
export const HOUR_BURDENS = ['WORKING', 'EXTENDED', 'UNSOCIAL', 'NIGHT'] as const;
export type HourBurden = (typeof HOUR_BURDENS)[number];

/** Minutes of a civil day. */
export const DAY_MINUTES = 1440;

const within = (start: number, end: number, from: number, to: number): boolean =>
  start >= from * 60 && end <= to * 60;

/**
 * The burden of a session on a seat, by its worst moment (fair hours). `start` is the local minute of the day on which it
 * begins, 0 to 1439; `minutes` its length, up to a day.
 * - `WORKING`: all of it between 08:00 and 18:00;
 * - `EXTENDED`: all of it between 06:00 and 22:00;
 * - `NIGHT`: any part of it between 00:00 and 06:00, also after a midnight that it crosses;
 * - `UNSOCIAL`: what is left, some part of it between 22:00 and 24:00 and none in the night.
 *
 * Bounds belong to the easier side: a session that ends at 18:00 is `WORKING`, one that ends at midnight is `UNSOCIAL`.
 */
export const burdenOf = (start: number, minutes: number): HourBurden => {
  const end = start + minutes;
  if (start < 6 * 60 || end > DAY_MINUTES) return 'NIGHT';
  if (within(start, end, 8, 18)) return 'WORKING';
  return within(start, end, 6, 22) ? 'EXTENDED' : 'UNSOCIAL';
};

/** The harder of two burdens. */
export const harder = (a: HourBurden, b: HourBurden): HourBurden =>
  HOUR_BURDENS.indexOf(a) >= HOUR_BURDENS.indexOf(b) ? a : b;
