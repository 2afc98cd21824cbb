import { type Bracket, type PlacedText, readBrackets } from '@parley/papers/model';
import { placedText } from '../amendments/build-text';

const MOST_KEPT = 200;
const kept = new Map<string, Promise<readonly (readonly Bracket[])[]>>();

/** The lines in which a paragraph’s own words begin. */
export const firstLines = ({ lines }: PlacedText, place: number): readonly [number, number] | null => {
  const [first, ...rest] = lines[place] ?? [];
  if (first === undefined) return null;
  const to = rest.reduce((end, range) => (range[0] <= end ? Math.max(end, range[1]) : end), first[1]);
  return [first[0], to];
};

/** The brackets of each paragraph, in the order of the paragraphs. */
export const bracketsIn = (text: PlacedText): readonly (readonly Bracket[])[] => {
  const source = text.markdown.split('\n');
  return text.paragraphs.map((_, place) => {
    const range = firstLines(text, place);
    return range === null ? [] : readBrackets(source.slice(...range).join('\n'));
  });
};

/** The same of a circulated text, named by its hash: it never changes, so what was read once is kept. */
export const bracketsOfText = (
  sha256: string,
  markdown: string,
): Promise<readonly (readonly Bracket[])[]> => {
  const known = kept.get(sha256);
  if (known !== undefined) return known;
  const read = placedText(markdown).then((text) => (text === null ? [] : bracketsIn(text)));
  kept.set(sha256, read);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return read;
};
