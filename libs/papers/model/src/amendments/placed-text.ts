import { baseNumber, isAmong, withoutMark } from '../alternatives/alternative-mark';
import { splitNotes } from '../footnotes/noted-source';
import type { LineRange } from '../markdown/number-paragraphs';
import type { NumberedParagraph } from '../paper/paper';
import { withOwnNotes } from './amended-notes';
import { isPartOf } from './standing';

/** A text with where each paragraph stands in it. */
export interface PlacedText {
  readonly markdown: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly lines: readonly (readonly LineRange[])[];
}

/** What begins a part of a list. */
export const MARKER = /^(\s*)((?:[-*+]|\d{1,9}[.)])\s+)/;

/** The lines of a text. */
export const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** The text and its footnotes; none for one whose last lines only look like some. */
export const sourceIn = ({ markdown, lines }: PlacedText): ReturnType<typeof splitNotes> => {
  const source = splitNotes(markdown);
  const until = linesOf(source.body).length;
  return lines.flat().some(([, to]) => to > until) ? { body: markdown, notes: [] } : source;
};

/** The parts of a paragraph. */
export const partsOf = ({ paragraphs }: PlacedText, place: number): number[] => {
  const number = paragraphs[place]?.number ?? '';
  return paragraphs.flatMap((other, index) => (isPartOf(other.number, number) ? [index] : []));
};

/** A paragraph with its alternatives, and the parts of all of them: what comes behind one comes behind all. */
export const groupOf = (paragraphs: PlacedText['paragraphs'], place: number): number[] => {
  const base = baseNumber(paragraphs[place]?.number ?? '');
  return paragraphs.flatMap((other, index) => (isAmong(other.number, base) ? [index] : []));
};

/** The lines of some paragraphs. */
export const rangesOf = (text: PlacedText, places: readonly number[]): LineRange[] =>
  places.flatMap((place) => text.lines[place] ?? []);

/** Lines that overlap or follow one another, as one. */
export const joined = (ranges: readonly LineRange[]): LineRange[] => {
  const all: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && range[0] <= last[1])
      all[all.length - 1] = [last[0], Math.max(last[1], range[1])];
    else all.push(range);
  }
  return all;
};

/**
 * A paragraph's own words as they were typed, without the marker and the room of the list that it is a part of, and without
 * its parts, with its footnotes: what a replacement of it may begin with. Putting it in the paragraph's place changes nothing.
 */
export const sourceOf = (text: PlacedText, place: number): string => {
  const { body, notes } = sourceIn(text);
  const source = linesOf(body);
  const lines = joined(rangesOf(text, [place]))
    .flatMap(([from, to]) => ['', ...source.slice(from, to)])
    .slice(1);
  const [, indent = '', sign = ''] = MARKER.exec(lines[0] ?? '') ?? [];
  const room = indent.length + sign.length;
  const own = lines
    .map((line, at) => (at === 0 || /^\s*$/.test(line.slice(0, room)) ? line.slice(room) : line.trimStart()))
    .join('\n')
    .trimEnd();
  // An alternative keeps its mark by itself.
  return withOwnNotes(withoutMark(own), notes);
};
