/** Languages in which documents are made. */
export type DocumentLanguage = 'EN' | 'FR';

const TAGS: Readonly<Record<DocumentLanguage, string>> = { EN: 'en-GB', FR: 'fr-FR' };

const part = (at: Date, language: DocumentLanguage, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(TAGS[language], options).format(at).replace(',', '');

const dayIn = (at: Date, timeZone: string, language: DocumentLanguage): string =>
  part(at, language, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const hourIn = (at: Date, timeZone: string, language: DocumentLanguage): string =>
  part(at, language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const offsetOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', 'UTC') ?? 'UTC';

/** "Tuesday 8 December 2026, 13:00 (Europe/Brussels, UTC+1)". */
export const instantText = (at: Date, zone: string, language: DocumentLanguage): string =>
  `${dayIn(at, zone, language)}, ${hourIn(at, zone, language)} (${zone}, ${offsetOf(at, zone)})`;

/** "Tuesday 8 December 2026, 12:00 (UTC)": the same for every reader, wherever they are and wherever it was said. */
export const utcText = (at: Date, language: DocumentLanguage): string =>
  `${dayIn(at, 'UTC', language)}, ${hourIn(at, 'UTC', language)} (UTC)`;

const spanIn = (from: Date, to: Date, zone: string, language: DocumentLanguage): string => {
  const [first, last] = [dayIn(from, zone, language), dayIn(to, zone, language)];
  const end = hourIn(to, zone, language);
  return `${first}, ${hourIn(from, zone, language)}–${first === last ? end : `${last}, ${end}`}`;
};

/** A time from one instant to another in the convening zone, and under it in UTC; each says which. */
export const spanText = (from: Date, to: Date, zone: string, language: DocumentLanguage): string => {
  const there = `${spanIn(from, to, zone, language)} (${zone}, ${offsetOf(from, zone)})`;
  return zone === 'UTC' ? there : `${there}\n${spanIn(from, to, 'UTC', language)} (UTC)`;
};

/** Whole minutes in hours and minutes: "20 min", "1 h 05". */
export const durationText = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return `${min} min`;
  return min === 0 ? `${h} h` : `${h} h ${String(min).padStart(2, '0')}`;
};
