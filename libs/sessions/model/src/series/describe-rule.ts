import type { Worded } from '@parley/kernel';
import { localOf } from './local-time';
import type { Frequency, Rule, RuleDay, Weekday } from './rule';

const DAYS: Readonly<Record<Weekday, Worded>> = {
  MO: { en: 'Monday', fr: 'lundi' },
  TU: { en: 'Tuesday', fr: 'mardi' },
  WE: { en: 'Wednesday', fr: 'mercredi' },
  TH: { en: 'Thursday', fr: 'jeudi' },
  FR: { en: 'Friday', fr: 'vendredi' },
  SA: { en: 'Saturday', fr: 'samedi' },
  SU: { en: 'Sunday', fr: 'dimanche' },
};

const MONTHS: readonly Worded[] = [
  { en: 'January', fr: 'janvier' },
  { en: 'February', fr: 'février' },
  { en: 'March', fr: 'mars' },
  { en: 'April', fr: 'avril' },
  { en: 'May', fr: 'mai' },
  { en: 'June', fr: 'juin' },
  { en: 'July', fr: 'juillet' },
  { en: 'August', fr: 'août' },
  { en: 'September', fr: 'septembre' },
  { en: 'October', fr: 'octobre' },
  { en: 'November', fr: 'novembre' },
  { en: 'December', fr: 'décembre' },
];

const NTH: Readonly<Record<number, Worded>> = {
  1: { en: 'first', fr: 'premier' },
  2: { en: 'second', fr: 'deuxième' },
  3: { en: 'third', fr: 'troisième' },
  4: { en: 'fourth', fr: 'quatrième' },
  5: { en: 'fifth', fr: 'cinquième' },
  [-1]: { en: 'last', fr: 'dernier' },
  [-2]: { en: 'second to last', fr: 'avant-dernier' },
};

const EVERY: Readonly<Record<Frequency, { readonly one: Worded; readonly many: Worded }>> = {
  DAILY: { one: { en: 'every day', fr: 'chaque jour' }, many: { en: 'days', fr: 'jours' } },
  WEEKLY: { one: { en: 'every week', fr: 'chaque semaine' }, many: { en: 'weeks', fr: 'semaines' } },
  MONTHLY: { one: { en: 'every month', fr: 'chaque mois' }, many: { en: 'months', fr: 'mois' } },
  YEARLY: { one: { en: 'every year', fr: 'chaque année' }, many: { en: 'years', fr: 'ans' } },
};

const both = (make: (language: 'en' | 'fr') => string): Worded => ({ en: make('en'), fr: make('fr') });

const listed = (words: readonly Worded[]): Worded =>
  both((language) => {
    const texts = words.map((word) => word[language]);
    const and = language === 'en' ? ' and ' : ' et ';
    return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1) ?? ''}`;
  });

const every = ({ frequency, interval }: Rule): Worded => {
  const { one, many } = EVERY[frequency];
  if (interval === 1) return one;
  const all = frequency === 'WEEKLY' ? 'toutes les' : 'tous les';
  return { en: `every ${interval} ${many.en}`, fr: `${all} ${interval} ${many.fr}` };
};

const nthWord = (nth: number): Worded =>
  NTH[nth] ?? {
    en: `${Math.abs(nth)}th${nth < 0 ? ' to last' : ''}`,
    fr: `${Math.abs(nth)}e${nth < 0 ? ' avant la fin' : ''}`,
  };

const dayWord = ({ day, nth }: RuleDay): Worded => {
  if (nth === null) return DAYS[day];
  const word = nthWord(nth);
  return { en: `the ${word.en} ${DAYS[day].en}`, fr: `le ${word.fr} ${DAYS[day].fr}` };
};

const WORKING: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

const isWorkingDays = ({ days }: Rule): boolean =>
  days.length === WORKING.length && days.every(({ day, nth }) => nth === null && WORKING.includes(day));

const plainDays = (rule: Rule): Worded => {
  if (isWorkingDays(rule)) return { en: 'working days', fr: 'jours ouvrables' };
  const words = listed(rule.days.map(dayWord));
  return rule.days.some(({ nth }) => nth !== null) ? words : { en: words.en, fr: `le ${words.fr}` };
};

const placedDays = (rule: Rule): Worded => {
  const places = listed(rule.positions.map(nthWord));
  if (isWorkingDays(rule)) return { en: `the ${places.en} working day`, fr: `le ${places.fr} jour ouvrable` };
  const days = listed(rule.days.map(dayWord));
  return { en: `the ${places.en} of ${days.en}`, fr: `le ${places.fr} parmi ${days.fr}` };
};

const monthDay = (day: number): Worded =>
  day > 0
    ? { en: `day ${day}`, fr: `le ${day}` }
    : {
        en: day === -1 ? 'the last day' : `${-day} days from the end`,
        fr: day === -1 ? 'le dernier jour' : `le ${-day}e jour avant la fin`,
      };

const partsOf = (rule: Rule): Worded[] => [
  ...(rule.days.length === 0 ? [] : [rule.positions.length === 0 ? plainDays(rule) : placedDays(rule)]),
  ...(rule.monthDays.length === 0 ? [] : [listed(rule.monthDays.map(monthDay))]),
];

const monthsOf = ({ months }: Rule): Worded => {
  const words = listed(months.map((month) => MONTHS[month - 1] ?? { en: '', fr: '' }));
  return months.length === 0 ? { en: '', fr: '' } : { en: ` in ${words.en}`, fr: ` en ${words.fr}` };
};

const endOf = ({ count, until }: Rule, timeZone: string): Worded => {
  if (count !== null) return { en: `, ${count} times`, fr: `, ${count} fois` };
  if (until === null) return { en: '', fr: '' };
  const [year = 0, ofYear = 1, day = 1] = localOf(until, timeZone).slice(0, 10).split('-').map(Number);
  const month = MONTHS[ofYear - 1] ?? { en: '', fr: '' };
  return {
    en: `, until ${day} ${month.en} ${year}`,
    fr: `, jusqu’au ${day === 1 ? '1er' : day} ${month.fr} ${year}`,
  };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A rule in words, without the hour: "Every month on the first Tuesday, until 1 June 2028", that day in the zone. */
export const ruleWords = (rule: Rule, timeZone: string): Worded => {
  const parts = partsOf(rule);
  const [repeats, months, end] = [every(rule), monthsOf(rule), endOf(rule, timeZone)];
  const days = parts.length === 0 ? { en: '', fr: '' } : listed(parts);
  return {
    en: capital(`${repeats.en}${days.en === '' ? '' : ` on ${days.en}`}${months.en}${end.en}`),
    fr: capital(`${repeats.fr}${days.fr === '' ? '' : `, ${days.fr}`}${months.fr}${end.fr}`),
  };
};
