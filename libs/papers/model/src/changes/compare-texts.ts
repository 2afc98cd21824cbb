import type {
  BlockChange,
  BlockFrame,
  CellChange,
  ComparedBlock,
  ComparedText,
  TextChanges,
} from './compared-text';
import { editWords } from './edit-words';
import { inOrder } from './longest-run';
import { BlockMatcher, type Matching } from './match-blocks';
import { type CodedBlock, Vocabulary } from './vocabulary';
import { Work } from './work';

/** Steps for finding blocks again and for comparing their words: well under a second, however large the texts. */
const MATCHING = 20_000_000;
const EDITING = 20_000_000;

/** How a block stands, without its words. */
export const frameOf = ({ kind, depth, number }: ComparedBlock): BlockFrame => ({ kind, depth, number });

type Cells = CodedBlock['cells'];

const inserted = ({ words }: Cells[number]): CellChange => ({ kind: 'inserted', words });

/** Cells of rows with as many cells are compared one by one; of others those that say the same are found again. */
const editCells = (before: Cells, after: Cells, work: Work): CellChange[] => {
  if (before.length === after.length)
    return after.map((cell, from) => {
      const was = before[from];
      return was === undefined ? inserted(cell) : { kind: 'kept', from, edits: editWords(was, cell, work) };
    });
  const found = foundAgain(before, after);
  const changes: CellChange[] = [];
  let next = 0;
  const leave = (until: number): void => {
    for (; next < until; next += 1) changes.push({ kind: 'deleted', from: next });
  };
  for (const [index, cell] of after.entries()) {
    const from = found[index] ?? -1;
    const was = before[from];
    if (was === undefined || from < next) changes.push(inserted(cell));
    else {
      leave(from);
      changes.push({ kind: 'kept', from, edits: editWords(was, cell, work) });
      next = from + 1;
    }
  }
  leave(before.length);
  return changes;
};

const foundAgain = (before: Cells, after: Cells): number[] => {
  const taken = new Set<number>();
  return after.map(({ coded }) => {
    const key = coded.join(' ');
    const from = before.findIndex((cell, at) => !taken.has(at) && cell.coded.join(' ') === key);
    if (from !== -1) taken.add(from);
    return from;
  });
};

const takenPlaces = (matching: Matching): Set<number> => new Set(matching);

/**
 * Compares two texts bit by bit, so that whoever asks can attend to others in between; what comes last are the changes.
 * Work is bounded: two texts of any size are compared, large ones that differ much more coarsely.
 */
export function* comparing(before: ComparedText, after: ComparedText): Generator<undefined, TextChanges> {
  const vocabulary = new Vocabulary();
  const old = yield* vocabulary.coding(before);
  const now = yield* vocabulary.coding(after);
  const matching = new BlockMatcher(old, now, new Work(MATCHING)).match();
  yield;
  const kept = new Set(inOrder(matching));
  const limits = limitsOf(matching, kept, old.length);
  const movedTo = new Map(now.flatMap((_, j) => (kept.has(j) ? [] : [[matching[j] ?? -1, j] as const])));
  const known = takenPlaces(matching);
  const work = new Work(EDITING);
  const changes: BlockChange[] = [];
  let next = 0;
  const leave = (until: number): void => {
    for (; next < until; next += 1) {
      const to = after[movedTo.get(next) ?? -1];
      if (to !== undefined) changes.push({ kind: 'left', from: next, to: frameOf(to) });
      else if (!known.has(next)) changes.push({ kind: 'deleted', from: next });
    }
  };
  for (const [j, { block, cells }] of now.entries()) {
    leave(limits[j] ?? 0);
    const from = matching[j] ?? -1;
    const was = old[from];
    if (was === undefined) changes.push({ kind: 'inserted', block });
    else {
      const kind = kept.has(j) ? 'kept' : 'moved';
      changes.push({ kind, from, frame: frameOf(block), cells: editCells(was.cells, cells, work) });
      yield;
    }
    if (kept.has(j)) next = from + 1;
  }
  leave(old.length);
  return changes;
}

/** What went away stands before what came in its stead: for each block, up to where the text before is told by then. */
const limitsOf = (matching: Matching, kept: ReadonlySet<number>, end: number): Int32Array => {
  const limits = new Int32Array(matching.length);
  let limit = end;
  for (let j = matching.length - 1; j >= 0; j -= 1) {
    if (kept.has(j)) limit = matching[j] ?? limit;
    limits[j] = limit;
  }
  return limits;
};

/** What makes one text out of another (papers): word-exact within blocks, moved ones as moved. The same two texts always give the same. */
export const compareTexts = (before: ComparedText, after: ComparedText): TextChanges => {
  const run = comparing(before, after);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
};
