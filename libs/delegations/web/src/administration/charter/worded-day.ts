import type { Locale } from '@parley/ui';

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** "1 October 2020": a full-date in words. */
export const wordedDay = (day: string, locale: Locale): string =>
  FORMATS[locale].format(new Date(`${day}T00:00:00Z`));
