import { isWord, splitWords } from '../changes/split-words';
import type { Anchor } from './comment';

/** From where to where in a paragraph's words, in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** So many words are found again by themselves, whatever stands beside them. */
const TELLING_WORDS = 3;

/** Beyond so many occurrences in a changed paragraph they are not told apart. */
const MOST_OCCURRENCES = 100;

/** So many characters on either side are looked at. */
const WINDOW = 400;

/** Where a quote stands in a text, also within words and overlapping itself. */
export const startsOf = (words: string, quote: string): number[] => {
  const starts: number[] = [];
  for (let at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) starts.push(at);
  return starts;
};

const wordsOf = (text: string): string[] => splitWords(text).filter(isWord);

// What stands before and behind a place, by words, nearest first; where the paragraph ends, so do they.
interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const around = (words: string, start: number, length: number): Surroundings => ({
  before: wordsOf(words.slice(Math.max(0, start - WINDOW), start)).reverse(),
  after: wordsOf(words.slice(start + length, start + length + WINDOW)),
});

const alike = (a: readonly string[], b: readonly string[], count: number): boolean =>
  Array.from({ length: count }, (_, place) => a[place] === b[place]).every(Boolean);

const agree = (a: Surroundings, b: Surroundings, count: number): boolean =>
  alike(a.before, b.before, count) && alike(a.after, b.after, count);

/** How many words on both sides it takes until no other occurrence stands among the same; `null` where none are enough. */
const telling = (own: Surroundings, others: readonly Surroundings[]): number | null => {
  const most = Math.max(own.before.length, own.after.length) + 1;
  for (let count = 1; count <= most; count += 1)
    if (!others.some((other) => agree(own, other, count))) return count;
  return null;
};

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

const beside = (own: Surroundings, here: Surroundings): boolean =>
  own.before[0] === here.before[0] || own.after[0] === here.after[0];

type Quoted = Pick<Anchor, 'words' | 'occurrence'> & { readonly quote: string };

const foundAgain = ({ words, quote, occurrence }: Quoted, now: string): number | null => {
  const before = startsOf(words, quote);
  const here = startsOf(now, quote);
  const start = before[occurrence - 1];
  if (start === undefined) return null;
  if (words === now) return start;
  if (Math.max(before.length, here.length) > MOST_OCCURRENCES) return null;
  const own = around(words, start, quote.length);
  if (before.length === 1 && here.length === 1) {
    const [at = 0] = here;
    const told = wordsOf(quote).length >= TELLING_WORDS || beside(own, around(now, at, quote.length));
    return told ? at : null;
  }
  const others = before.filter((other) => other !== start).map((other) => around(words, other, quote.length));
  const count = telling(own, others);
  return count === null ? null : only(here.filter((at) => agree(own, around(now, at, quote.length), count)));
};

/**
 * Where quoted words stand in a paragraph now (papers): exactly these words, or nowhere. In words that have not changed, where
 * they were. In others, words that stood there once and do so now, if there are several of them or a neighbour is the same; else
 * the one place with the same words around it, as many as it took to tell it from the others. A comment on a whole paragraph is
 * found while none of its words has changed.
 */
export const findPassage = (
  anchor: Pick<Anchor, 'words' | 'quote' | 'occurrence'>,
  now: string,
): Passage | null => {
  const { words, quote } = anchor;
  if (quote === null) return words === now ? { start: 0, end: now.length } : null;
  if (quote === '') return null;
  const start = foundAgain({ ...anchor, quote }, now);
  return start === null ? null : { start, end: start + quote.length };
};
