import type {
  BlockChange,
  BlockFrame,
  CellChange,
  ComparedBlock,
  ComparedText,
  TextChanges,
  Word,
} from './compared-text';

/** How words stand in a text with its changes marked. */
export type Standing = 'kept' | 'inserted' | 'deleted' | 'moved' | 'left';

/** Words that stand alike. */
export interface Stretch {
  readonly standing: Standing;
  readonly words: readonly Word[];
}

/** A block as it is shown with its changes: what it says and said, where it came from or went to. */
export interface ShownBlock extends BlockFrame {
  readonly standing: Standing;
  /** The number that the paragraph had, where it was another one; of one that left, the number that it has now. */
  readonly other: string | null;
  readonly cells: readonly (readonly Stretch[])[];
}

const stretch = (standing: Standing, words: readonly Word[]): Stretch[] =>
  words.length === 0 ? [] : [{ standing, words }];

const shownCell = (before: ComparedBlock, cell: CellChange, kept: Standing): Stretch[] => {
  if (cell.kind === 'inserted') return stretch('inserted', cell.words);
  const words = before.cells[cell.from] ?? [];
  if (cell.kind === 'deleted') return stretch('deleted', words);
  let place = 0;
  return cell.edits.flatMap((edit) => {
    if (edit.kind === 'put') return stretch('inserted', edit.words);
    const taken = words.slice(place, (place += edit.count));
    return stretch(edit.kind === 'keep' ? kept : 'deleted', taken);
  });
};

const whole = (block: ComparedBlock, standing: Standing, other: string | null = null): ShownBlock => ({
  ...{ kind: block.kind, depth: block.depth, number: block.number, standing, other },
  cells: block.cells.map((words) => stretch(standing, words)),
});

const shown = (before: ComparedText, change: BlockChange): ShownBlock[] => {
  if (change.kind === 'inserted') return [whole(change.block, 'inserted')];
  const was = before[change.from];
  if (was === undefined) return [];
  switch (change.kind) {
    case 'deleted':
      return [whole(was, 'deleted')];
    case 'left':
      return [whole(was, 'left', change.to.number)];
    case 'kept':
    case 'moved': {
      const other = change.kind === 'moved' || was.number !== change.frame.number ? was.number : null;
      const cells = change.cells.map((cell) => shownCell(was, cell, change.kind));
      return [{ ...change.frame, standing: change.kind, other, cells }];
    }
  }
};

/** A text with its changes marked, in the order in which it is read. */
export const shownChanges = (before: ComparedText, changes: TextChanges): ShownBlock[] =>
  changes.flatMap((change) => shown(before, change));

/** A text without changes, in the same shape. */
export const shownText = (text: ComparedText): ShownBlock[] => text.map((block) => whole(block, 'kept'));

/** How many places of a text changed: words within a block that stayed are one each time, a block as a whole is one. */
export const countChanges = (blocks: readonly ShownBlock[]): number =>
  blocks.reduce((sum, { standing, cells }) => {
    if (standing === 'left') return sum;
    const within = cells
      .flat()
      .filter((part, at, all) => part.standing !== standing && all[at - 1]?.standing !== 'deleted');
    return sum + (standing === 'kept' ? 0 : 1) + within.length;
  }, 0);
