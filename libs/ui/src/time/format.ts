import type { Locale } from '../i18n/locale';
import { zoneName } from './zone-names';

const TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], options);
  formats.set(key, known);
  return known;
};

/** "21:14": hours and minutes in a zone. */
export const clockTime = (at: Date, zone: string, locale: Locale): string =>
  formatter(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** "Tue 8 Dec": a day in a zone, short. */
export const shortDay = (at: Date, zone: string, locale: Locale): string =>
  formatter(locale, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' })
    .format(at)
    .replace(',', '');

/** "Tuesday 8 December": a day in a zone, for headings. */
export const longDay = (at: Date, zone: string, locale: Locale): string =>
  formatter(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' })
    .format(at)
    .replace(',', '');

/** "Tuesday 8 December 2026 at 21:14:05, Seoul (UTC+9)": leaves nothing open. */
export const exactTime = (at: Date, zone: string, locale: Locale): string => {
  const day = formatter(locale, { timeZone: zone, dateStyle: 'full' }).format(at).replace(',', '');
  const time = formatter(locale, { timeZone: zone, timeStyle: 'medium', hourCycle: 'h23' }).format(at);
  const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? '';
  const name = zoneName(zone, locale);
  return `${day}, ${time} ${name === offset ? name : `${name} (${offset})`}`;
};

/** Whether two zones are on the same day and hour at an instant, so that one reading serves both. */
export const sameReading = (at: Date, zone: string, other: string): boolean =>
  zone === other ||
  shortDay(at, zone, 'en') + clockTime(at, zone, 'en') ===
    shortDay(at, other, 'en') + clockTime(at, other, 'en');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "42 min", "1 h 16", "46 h", "5 days": how long, as short as it is useful; the minute under way counts whole. */
export const timeSpan = (ms: number, locale: Locale): string => {
  const whole = Math.ceil(Math.abs(ms) / MINUTE) * MINUTE;
  if (whole < HOUR) return `${whole / MINUTE} min`;
  const [hours, minutes] = [Math.floor(whole / HOUR), (whole % HOUR) / MINUTE];
  if (whole < 10 * HOUR)
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
  if (whole < 2 * DAY) return `${hours} h`;
  const days = Math.floor(whole / DAY);
  return new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    days,
  );
};

/** "1:48", "1:02:03", "−0:12": a running clock, in whole seconds. */
export const stopwatch = (seconds: number): string => {
  const whole = Math.floor(Math.abs(seconds));
  const [h, m, s] = [
    Math.floor(whole / 3600),
    Math.floor((whole % 3600) / 60),
    String(whole % 60).padStart(2, '0'),
  ];
  const text = h > 0 ? `${h}:${String(m).padStart(2, '0')}:${s}` : `${m}:${s}`;
  return seconds < 0 && whole > 0 ? `−${text}` : text;
};
