import type { Locale } from '@parley/ui';
import { dateIn } from './month-grid';

const TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

/** "December 2026". `month` as in 2026-12. */
export const monthName = (month: string, locale: Locale): string => {
  const name = new Intl.DateTimeFormat(TAGS[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** The days of the week from Monday, long and short. */
export const weekdayNames = (locale: Locale): readonly { readonly long: string; readonly short: string }[] =>
  // 1 January 2024 was a Monday.
  Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day))).map((day) => ({
    long: new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', timeZone: 'UTC' }).format(day),
    short: new Intl.DateTimeFormat(TAGS[locale], { weekday: 'short', timeZone: 'UTC' }).format(day),
  }));

/** Sessions by the month in which they begin in this zone, in the order in which they are given. */
export const byMonth = <T extends { readonly startsAt: string }>(
  sessions: readonly T[],
  zone: string,
): readonly { readonly month: string; readonly those: readonly T[] }[] => {
  const monthOf = ({ startsAt }: T) => dateIn(startsAt, zone).slice(0, 7);
  return [...new Set(sessions.map(monthOf))].map((month) => ({
    month,
    those: sessions.filter((session) => monthOf(session) === month),
  }));
};

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** "Tue 8 Dec". `date` as in 2026-12-08. */
export const dayName = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAGS[locale], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(dayOf(date));

/** "7–13 December 2026". `dates` from Monday to Sunday, as in 2026-12-07. */
export const weekName = (dates: readonly string[], locale: Locale): string =>
  new Intl.DateTimeFormat(TAGS[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(dayOf(dates[0] ?? ''), dayOf(dates.at(-1) ?? ''));
