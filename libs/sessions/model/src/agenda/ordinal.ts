const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

const digitAt = (text: string, place: number): number => DIGITS.indexOf(text.charAt(place) || '0');

/** A fraction of 1 that differs from key to key: the last eight hex digits of a UUID. */
const spreadOf = (key: string): number => {
  const tail = Number.parseInt(key.slice(-8), 16);
  return Number.isNaN(tail) ? 0.5 : tail / 2 ** 32;
};

/**
 * A sort text between two others, compared by code unit: `low` `null` is before all, `high` `null` after all. Where the
 * neighbours leave room, `key` picks the place, so that the distance between two texts does not tell whether something
 * that a reader may not see stands between them. It never ends in 0, which leaves room before everything.
 */
export const ordinalBetween = (low: string | null, high: string | null, key: string): string => {
  const spread = spreadOf(key);
  const from = low ?? '';
  let until = high;
  let text = '';
  for (let place = 0; ; place += 1) {
    const lowest = digitAt(from, place);
    const highest = until === null || place >= until.length ? BASE : digitAt(until, place);
    const room = highest - lowest - 1;
    if (room > 0) return text + DIGITS.charAt(lowest + 1 + Math.floor(spread * room));
    if (room === 0) until = null;
    text += DIGITS.charAt(lowest);
  }
};
