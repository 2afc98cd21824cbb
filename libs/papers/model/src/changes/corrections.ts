import { NOTE_MARK } from './note-words';
import type { ShownBlock, Standing, Stretch } from './shown-changes';
import { type NotedBlock, withShownNotes } from './shown-notes';

/** Something that a corrigendum corrects (papers): what the text said, and what it is to say. */
export interface Correction {
  /** By its number in the corrected text; `null` for a heading. */
  readonly paragraph: string | null;
  /** Empty where something was left out before. */
  readonly before: string;
  /** Empty where something goes. */
  readonly after: string;
}

const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const small = (number: string): string => [...number].map((digit) => SMALL.charAt(Number(digit))).join('');

const textOf = (stretches: readonly Stretch[], but: Standing): string =>
  stretches
    .filter(({ standing }) => standing !== but)
    .flatMap(({ words }) => words.map(({ text, marks }) => (marks === NOTE_MARK ? small(text) : text)))
    .join('')
    .trim();

/** The words of a block as they stood or stand, its footnotes behind them. */
const wordsOf = ({ cells, notes }: NotedBlock, but: Standing): string =>
  [
    cells
      .map((cell) => textOf(cell, but))
      .filter((text) => text !== '')
      .join(' | '),
    ...notes
      .filter(({ standing }) => standing !== but)
      .map(({ number, stretches }) => `${small(number)} ${textOf(stretches, but)}`),
  ]
    .filter((text) => text !== '')
    .join(' ');

/** The corrections that a text shows with its changes marked, in the order in which it is read; what only moved is none. */
export const correctionsOf = (blocks: readonly ShownBlock[]): readonly Correction[] => {
  const found: Correction[] = [];
  let last: string | null = null;
  for (const block of withShownNotes(blocks)) {
    if (block.standing === 'left') continue;
    const paragraph: string | null = block.kind === 'heading' ? null : (block.number ?? last);
    last = paragraph ?? last;
    const [before, after] = [wordsOf(block, 'inserted'), wordsOf(block, 'deleted')];
    if (before !== after) found.push({ paragraph, before, after });
  }
  return found;
};
