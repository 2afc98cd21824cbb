import type { CellChange, ComparedBlock, ComparedText, TextChanges, Word, WordEdit } from './compared-text';

const applyEdits = (before: readonly Word[], edits: readonly WordEdit[]): Word[] => {
  const after: Word[] = [];
  let place = 0;
  for (const edit of edits) {
    if (edit.kind === 'put') after.push(...edit.words);
    else {
      if (edit.kind === 'keep') after.push(...before.slice(place, place + edit.count));
      place += edit.count;
    }
  }
  return after;
};

const applyCells = (before: ComparedBlock, cells: readonly CellChange[]): (readonly Word[])[] =>
  cells.flatMap((cell) => {
    if (cell.kind === 'deleted') return [];
    return [cell.kind === 'inserted' ? cell.words : applyEdits(before.cells[cell.from] ?? [], cell.edits)];
  });

/** The text that changes make out of the one before. Throws for changes of another text. */
export const applyChanges = (before: ComparedText, changes: TextChanges): ComparedText =>
  changes.flatMap((change) => {
    switch (change.kind) {
      case 'inserted':
        return [change.block];
      case 'deleted':
      case 'left':
        return [];
      case 'kept':
      case 'moved': {
        const was = before[change.from];
        if (was === undefined) throw new Error('changes of another text');
        return [{ ...change.frame, cells: applyCells(was, change.cells) }];
      }
    }
  });
