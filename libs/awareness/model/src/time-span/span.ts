import { refuse, type Result } from '@parley/kernel';

/** When something was observed: an instant where both ends are the same. Both ends belong to it. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

const YEAR = 366 * 24 * 3_600_000;

/** An observation lasts so long at most: beyond it, it is a state of the world and no observation. */
export const LONGEST_SPAN = 10 * YEAR;

/** A clock of one delegation may run ahead of the forum's by so much before “observed” lies in the future. */
export const AHEAD = 5 * 60_000;

/** Nothing is observed before: an older year is a slip of the hand. */
export const EARLIEST = new Date('1900-01-01T00:00:00Z');

const WORDS = {
  past: {
    en: 'The observation lies before 1900. Check the year.',
    fr: 'L’observation est antérieure à 1900. Vérifiez l’année.',
  },
  order: {
    en: 'The observation ends before it begins. Exchange the two times, or leave the end empty for an instant.',
    fr: 'L’observation se termine avant de commencer. Inversez les deux heures, ou laissez la fin vide pour un instant.',
  },
  future: {
    en: 'The observation lies in the future. Give the time at which it was seen; what is expected belongs in the text.',
    fr: 'L’observation est dans le futur. Indiquez l’heure à laquelle elle a été faite ; ce qui est attendu va dans le texte.',
  },
  long: {
    en: 'An observation lasts ten years at most. Write a note for each period.',
    fr: 'Une observation dure dix ans au plus. Rédigez une note par période.',
  },
} as const;

/** A span from the times that were given: without an end it is an instant. Refuses one that is turned round, too long, before {@link EARLIEST} or ahead of `now`. */
export const readSpan = (from: Date, to: Date | null, now: Date): Result<Span> => {
  const end = to ?? from;
  if (from.getTime() < EARLIEST.getTime()) return refuse('INVALID', WORDS.past, 'observedFrom');
  if (end.getTime() < from.getTime()) return refuse('INVALID', WORDS.order, 'observedTo');
  if (from.getTime() > now.getTime() + AHEAD) return refuse('INVALID', WORDS.future, 'observedFrom');
  if (end.getTime() > now.getTime() + AHEAD) return refuse('INVALID', WORDS.future, 'observedTo');
  if (end.getTime() - from.getTime() > LONGEST_SPAN) return refuse('INVALID', WORDS.long, 'observedTo');
  return { from, to: end };
};

/** Whether two spans have an instant in common. */
export const spansMeet = (a: Span, b: Span): boolean =>
  a.from.getTime() <= b.to.getTime() && b.from.getTime() <= a.to.getTime();

/** The span that just holds all of them; `undefined` of none. */
export const spanOfAll = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : {
        from: new Date(Math.min(...spans.map(({ from }) => from.getTime()))),
        to: new Date(Math.max(...spans.map(({ to }) => to.getTime()))),
      };

/** The calendar months (UTC, as `2026-11`) that a span touches, first to last. */
export const monthsOf = ({ from, to }: Span): readonly string[] => {
  const first = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const last = to.getUTCFullYear() * 12 + to.getUTCMonth();
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};
