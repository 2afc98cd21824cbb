import {
  type Bracket,
  noteMarks,
  type PlacedText,
  readBrackets,
  sourceIn,
  sourceOf,
} from '@parley/papers/model';
import { placedText } from '../amendments/build-text';

const MOST_KEPT = 200;
/** What is read out of a text once, each in the order of the paragraphs. */
interface ReadText {
  readonly brackets: readonly (readonly Bracket[])[];
  /** The words of each paragraph as Markdown. */
  readonly sources: readonly string[];
}

const kept = new Map<string, Promise<ReadText>>();

/** The lines in which a paragraph’s own words begin. */
export const firstLines = ({ lines }: PlacedText, place: number): readonly [number, number] | null => {
  const [first, ...rest] = lines[place] ?? [];
  if (first === undefined) return null;
  const to = rest.reduce((end, range) => (range[0] <= end ? Math.max(end, range[1]) : end), first[1]);
  return [first[0], to];
};

/** A paragraph’s own words as they were typed, and those of its footnotes with their numbers. */
export interface ParagraphSource {
  readonly words: string;
  readonly notes: readonly { readonly number: number; readonly words: string }[];
}

/** A paragraph as it was typed; `null` for one without words. */
export const paragraphSource = (text: PlacedText, place: number): ParagraphSource | null => {
  const range = firstLines(text, place);
  if (range === null) return null;
  const { body, notes } = sourceIn(text);
  const words = body
    .split('\n')
    .slice(...range)
    .join('\n');
  const own = notes.length === 0 ? [] : noteMarks(words).map(({ label }) => Number(label));
  return {
    words,
    notes: own.flatMap((number) => {
      const note = notes[number - 1];
      return note === undefined ? [] : [{ number, words: note }];
    }),
  };
};

/** The brackets of each paragraph, in the order of the paragraphs: those of its words, then those of its footnotes. */
export const bracketsIn = (text: PlacedText): readonly (readonly Bracket[])[] =>
  text.paragraphs.map((_, place) => {
    const source = paragraphSource(text, place);
    return source === null
      ? []
      : [source.words, ...source.notes.map(({ words }) => words)].flatMap((words) => readBrackets(words));
  });

const read = (text: PlacedText | null): ReadText => ({
  brackets: text === null ? [] : bracketsIn(text),
  sources: text === null ? [] : text.paragraphs.map((_, place) => sourceOf(text, place)),
});

/** Brackets and words of a circulated text, named by its hash: it never changes, so what was read once is kept. */
export const partsOfText = (sha256: string, markdown: string): Promise<ReadText> => {
  const known = kept.get(sha256);
  if (known !== undefined) return known;
  const parts = placedText(markdown).then(read);
  kept.set(sha256, parts);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return parts;
};
