import { isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { instantOf } from './local-time';
import { FREQUENCIES, type Frequency, type Rule, type RuleDay, type Weekday, WEEKDAYS } from './rule';

/** A rule that ends by number has at most so many occurrences. */
export const MOST_OCCURRENCES = 500;
const LARGEST_INTERVAL = 100;
const LONGEST_TEXT = 500;

const refuseRule = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'rrule');

const partRefusal = (name: string): Refusal =>
  refuseRule(
    `The part ${name} of this rule says nothing that a calendar understands. An example: FREQ=MONTHLY;BYDAY=1TU.`,
    `L’élément ${name} de cette règle n’est pas valable. Exemple : FREQ=MONTHLY;BYDAY=1TU.`,
  );

const partsOf = (text: string): Result<Map<string, string>> => {
  const parts = new Map<string, string>();
  for (const part of text.split(';').filter((any) => any !== '')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!/^[A-Z]+$/.test(name) || value === '' || more.length > 0 || parts.has(name))
      return partRefusal(part);
    parts.set(name, value);
  }
  return parts;
};

const KNOWN = 'FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' ');

const unknownPart = (parts: ReadonlyMap<string, string>): Refusal | null => {
  const name = [...parts.keys()].find((any) => !KNOWN.includes(any));
  if (name === undefined) return null;
  return refuseRule(
    `A series of sessions does not take ${name}. It recurs by days, weeks, months or years, at one hour of the day.`,
    `Une série de sessions n’admet pas ${name}. Elle se répète par jours, semaines, mois ou années, à une heure du jour.`,
  );
};

const frequencyOf = (text: string | undefined): Result<Frequency> =>
  FREQUENCIES.find((any) => any === text) ??
  refuseRule(
    'A series recurs DAILY, WEEKLY, MONTHLY or YEARLY; nothing recurs more often than daily.',
    'Une série est quotidienne (DAILY), hebdomadaire (WEEKLY), mensuelle (MONTHLY) ou annuelle (YEARLY), jamais plus.',
  );

const isWhole = (value: string, least: number, most: number): boolean =>
  /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;

/** Numbers from 1 to `most`, counted from the end where negative. */
const numbersOf = (parts: ReadonlyMap<string, string>, name: string, most: number): Result<number[]> => {
  const values = parts.get(name)?.split(',') ?? [];
  const fits = values.every((value) => isWhole(value.replace(/^[+-]/, ''), 1, most));
  return fits ? [...new Set(values.map(Number))].sort((a, b) => a - b) : partRefusal(name);
};

const DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

const dayOf = (text: string): RuleDay | undefined => {
  const [, nth, name] = DAY.exec(text) ?? [];
  const day = WEEKDAYS.find((any) => any === name);
  if (day === undefined || (nth !== undefined && (Number(nth) === 0 || Math.abs(Number(nth)) > 53)))
    return undefined;
  return { day, nth: nth === undefined ? null : Number(nth) };
};

const inOrder = (a: RuleDay, b: RuleDay): number =>
  WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) || (a.nth ?? 0) - (b.nth ?? 0);

const daysOf = (parts: ReadonlyMap<string, string>, frequency: Frequency): Result<RuleDay[]> => {
  const texts = [...new Set(parts.get('BYDAY')?.split(',') ?? [])];
  const days = texts.map(dayOf).filter((day) => day !== undefined);
  if (days.length !== texts.length) return partRefusal('BYDAY');
  const counted = days.some(({ nth }) => nth !== null);
  // RFC 5545 §3.3.10: "the first Tuesday" has a meaning in a month or a year only.
  return counted && (frequency === 'DAILY' || frequency === 'WEEKLY')
    ? partRefusal('BYDAY')
    : days.sort(inOrder);
};

const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

const untilOf = (text: string | undefined, timeZone: string): Result<Date | null> => {
  if (text === undefined) return null;
  const [, year, month, day, hour, minute, second, utc] = UNTIL.exec(text) ?? [];
  if (year === undefined) return partRefusal('UNTIL');
  const local = `${year}-${month}-${day}T${hour ?? '23'}:${minute ?? '59'}:${second ?? '59'}`;
  const asUtc = new Date(`${local}Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return partRefusal('UNTIL');
  return utc === 'Z' ? asUtc : instantOf(local, timeZone).at;
};

const countOf = (text: string | undefined): Result<number | null> => {
  if (text === undefined) return null;
  if (isWhole(text, 1, MOST_OCCURRENCES)) return Number(text);
  return refuseRule(
    `A series that ends by number has 1 to ${MOST_OCCURRENCES} occurrences.`,
    `Une série qui se termine après un nombre d’occurrences en compte de 1 à ${MOST_OCCURRENCES}.`,
  );
};

const intervalOf = (text = '1'): Result<number> =>
  isWhole(text, 1, LARGEST_INTERVAL) ? Number(text) : partRefusal('INTERVAL');

const weekStartOf = (text = 'MO'): Result<Weekday> =>
  WEEKDAYS.find((any) => any === text) ?? partRefusal('WKST');

const ended = (rule: Rule): Result<Rule> =>
  rule.count === null || rule.until === null
    ? rule
    : refuseRule(
        'A rule ends by number (COUNT) or by day (UNTIL), not by both.',
        'Une règle se termine par un nombre (COUNT) ou à une date (UNTIL), pas les deux.',
      );

type Refusable<T> = { readonly [K in keyof T]: Result<T[K]> };

const allOrRefusal = (fields: Refusable<Rule>): Result<Rule> => {
  const refusal = Object.values(fields).find(isRefusal);
  return refusal ?? ended(fields as Rule);
};

/**
 * Reads a recurrence rule (RFC 5545 §3.3.10) of the parts FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS
 * and WKST. UNTIL may be an instant in UTC, or a local time or a day in `timeZone`; a day counts whole. Refuses as INVALID,
 * at `rrule`: what is no such rule, what recurs more often than daily, both ends at once, and more than 500 occurrences.
 */
export const parseRule = (text: string, timeZone: string): Result<Rule> => {
  const trimmed = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const parts = trimmed.length > LONGEST_TEXT ? partRefusal('FREQ') : partsOf(trimmed);
  if (isRefusal(parts)) return parts;
  const frequency = frequencyOf(parts.get('FREQ'));
  const refusal = isRefusal(frequency) ? frequency : unknownPart(parts);
  if (refusal !== null || isRefusal(frequency)) return refusal ?? partRefusal('FREQ');
  return allOrRefusal({
    frequency,
    interval: intervalOf(parts.get('INTERVAL')),
    days: daysOf(parts, frequency),
    monthDays: numbersOf(parts, 'BYMONTHDAY', 31),
    months: numbersOf(parts, 'BYMONTH', 12),
    positions: numbersOf(parts, 'BYSETPOS', 366),
    weekStart: weekStartOf(parts.get('WKST')),
    count: countOf(parts.get('COUNT')),
    until: untilOf(parts.get('UNTIL'), timeZone),
  });
};
