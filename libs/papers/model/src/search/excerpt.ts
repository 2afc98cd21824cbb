/** A part of an excerpt; `hit` where it is what was asked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Signs that stand around what was found; they are in no text. */
export const HIT_BEGINS = '\uE000';
export const HIT_ENDS = '\uE001';

/** How many characters an excerpt has at most, and how many of them stand before the first hit. */
const LONGEST = 240;
const BEFORE = 60;

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (marked: string): Span[] => {
  const spans: Span[] = [];
  let [place, from] = [0, -1];
  for (const sign of marked) {
    if (sign === HIT_BEGINS) from = place;
    else if (sign === HIT_ENDS) {
      if (from !== -1 && place > from) spans.push({ from, to: place });
      from = -1;
    } else place += 1;
  }
  return spans;
};

/** Where most hits stand together. */
const bestStart = (spans: readonly Span[]): number => {
  let [best, most] = [0, 0];
  for (const { from } of spans) {
    const near = spans.filter((span) => span.from >= from && span.to <= from + LONGEST - BEFORE).length;
    if (near > most) [best, most] = [from, near];
  }
  return best;
};

const atWord = (characters: readonly string[], at: number): number => {
  if (at <= 0) return 0;
  const space = characters.slice(at, at + BEFORE).indexOf(' ');
  return space === -1 ? at : at + space + 1;
};

const endOf = (characters: readonly string[], start: number): number => {
  const end = start + LONGEST;
  if (end >= characters.length) return characters.length;
  const space = characters.lastIndexOf(' ', end);
  return space > start + LONGEST / 2 ? space : end;
};

/**
 * The stretch of a text around what was found. `marked` is the same text character by character, but for accents, with
 * {@link HIT_BEGINS} and {@link HIT_ENDS} around every hit.
 */
export const excerptOf = (text: string, marked: string): ExcerptPart[] => {
  const characters = [...text];
  const spans = spansOf(marked).slice(0, 500);
  const start = atWord(characters, bestStart(spans) - BEFORE);
  const end = endOf(characters, start);
  const parts: ExcerptPart[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    const said = characters.slice(Math.max(from, start), Math.min(to, end)).join('');
    if (said !== '') parts.push({ text: said, hit });
  };
  if (start > 0) parts.push({ text: '… ', hit: false });
  let place = start;
  for (const { from, to } of spans.filter((span) => span.from >= start && span.from < end)) {
    add(place, from, false);
    add(from, to, true);
    place = to;
  }
  add(place, end, false);
  if (end < characters.length) parts.push({ text: ' …', hit: false });
  return parts;
};
