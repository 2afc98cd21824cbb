import type { Locale } from '../i18n/locale';

// `Intl` knows no names of cities; only those that differ from the zone's own stand here.
const ENGLISH: Readonly<Record<string, string>> = {
  Tirane: 'Tirana',
  UTC: 'UTC',
  GMT: 'GMT',
  'Etc/UTC': 'UTC',
};
const FRENCH: Readonly<Record<string, string>> = {
  ...ENGLISH,
  Athens: 'Athènes',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Copenhagen: 'Copenhague',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Seoul: 'Séoul',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
};

/** The city by which people call an IANA zone, e.g. `Asia/Seoul` → "Séoul" in French. */
export const zoneName = (zone: string, locale: Locale): string => {
  const city = zone.split('/').at(-1) ?? zone;
  const names = locale === 'fr' ? FRENCH : ENGLISH;
  return names[zone] ?? names[city] ?? city.replaceAll('_', ' ');
};
