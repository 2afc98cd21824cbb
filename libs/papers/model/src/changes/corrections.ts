import type { ShownBlock, Standing } from './shown-changes';

/** Something that a corrigendum corrects (papers): what the text said, and what it is to say. */
export interface Correction {
  /** By its number in the corrected text; `null` for a heading. */
  readonly paragraph: string | null;
  /** Empty where something was left out before. */
  readonly before: string;
  /** Empty where something goes. */
  readonly after: string;
}

const wordsOf = ({ cells }: ShownBlock, but: Standing): string =>
  cells
    .map((cell) =>
      cell
        .filter(({ standing }) => standing !== but)
        .flatMap(({ words }) => words.map(({ text }) => text))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .join(' | ');

/** The corrections that a text shows with its changes marked, in the order in which it is read; what only moved is none. */
export const correctionsOf = (blocks: readonly ShownBlock[]): readonly Correction[] => {
  const found: Correction[] = [];
  let last: string | null = null;
  for (const block of blocks) {
    if (block.standing === 'left') continue;
    const paragraph: string | null = block.kind === 'heading' ? null : (block.number ?? last);
    last = paragraph ?? last;
    const [before, after] = [wordsOf(block, 'inserted'), wordsOf(block, 'deleted')];
    if (before !== after) found.push({ paragraph, before, after });
  }
  return found;
};
