import { type Box, kilometresAcross, kilometresApart } from '../geometry';
import { type Span, spansMeet } from '../time-span';
import { type Said, wordLikeness } from './telling-words';

/** What a note, or the draft of one, tells of an event; `null` for what it does not name. */
export interface Told {
  readonly said: Said;
  readonly observed: Span | null;
  readonly box: Box | null;
  readonly area: string | null;
  readonly country: string | null;
}

/** How alike two notes are, and by what. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  readonly likeWords: boolean;
  /** 0 where they overlap; `null` where either names no place. */
  readonly kilometresApart: number | null;
  readonly sameArea: boolean;
  readonly sameCountry: boolean;
  /** Between their beginnings or their ends, whichever is less; 0 where one was observed within the other, `null` where either has no time. */
  readonly millisecondsApart: number | null;
}

/** What was observed further apart is not taken for the same, in kilometres and in milliseconds. */
export const FAR_KM = 200;
export const LONG_MS = 7 * 24 * 3_600_000;

/** From here on a note is offered as likely the same. */
export const LIKELY = 0.4;
/** From here on two texts are said to be alike. */
const LIKE_WORDS = 0.25;

/** Up to here a box says where something was; a wider one says the less the wider it is. */
const EXACT_KM = 400;
const SAME_AREA = 0.5;
const SAME_COUNTRY = 0.4;
/** Place and time alone go so far: notes are written in two languages. */
const BY_PLACE = 0.7;
/** What is left of likely where both name a place and not the same: one may have mistaken it. */
const ELSEWHERE = 0.6;

interface Parts {
  readonly words: number;
  readonly place: number | null;
  readonly time: number | null;
}

/** How likely two notes tell of the same, of how alike they are in each: more of any of them is never less. A time far apart rules it out. */
export const scoreOf = ({ words, place, time }: Parts): number => {
  const evidence = 1 - (1 - words) * (1 - BY_PLACE * (place ?? 0));
  return (time ?? 1) * evidence * (place === null ? 1 : ELSEWHERE + (1 - ELSEWHERE) * place);
};

const nearness = (a: Box, b: Box, apart: number): number => {
  const across = Math.max(kilometresAcross(a), kilometresAcross(b));
  return Math.max(0, 1 - apart / FAR_KM) * Math.min(1, EXACT_KM / Math.max(across, 1));
};

const same = (a: string | null, b: string | null): boolean => a !== null && a === b;

type Where = Pick<Told, 'box' | 'area' | 'country'>;

const isPlaced = ({ box, area, country }: Where): boolean =>
  box !== null || area !== null || country !== null;

const placeOf = (a: Where, b: Where, apart: number | null): number | null => {
  if (!isPlaced(a) || !isPlaced(b)) return null;
  const near = a.box === null || b.box === null || apart === null ? 0 : nearness(a.box, b.box, apart);
  const area = same(a.area, b.area) ? SAME_AREA : 0;
  const country = same(a.country, b.country) ? SAME_COUNTRY : 0;
  return Math.max(near, area, country);
};

/** By how much the time of two observations differs: between their beginnings, or their ends. */
const nearestEnds = (a: Span, b: Span): number =>
  Math.min(Math.abs(a.from.getTime() - b.from.getTime()), Math.abs(a.to.getTime() - b.to.getTime()));

/** How likely two notes tell of the same event, and by what; the same whichever is asked. */
export const likenessOf = (a: Told, b: Told): Likeness => {
  const apart = a.box === null || b.box === null ? null : kilometresApart(a.box, b.box);
  const ends = a.observed === null || b.observed === null ? null : nearestEnds(a.observed, b.observed);
  const words = wordLikeness(a.said, b.said);
  const meet = a.observed !== null && b.observed !== null && spansMeet(a.observed, b.observed);
  const parts = {
    ...{ words, place: placeOf(a, b, apart) },
    time: ends === null ? null : Math.max(0, 1 - ends / LONG_MS),
  };
  return {
    ...{ score: scoreOf(parts), likeWords: words >= LIKE_WORDS, kilometresApart: apart },
    ...{ sameArea: same(a.area, b.area), sameCountry: same(a.country, b.country) },
    millisecondsApart: meet ? 0 : ends,
  };
};
