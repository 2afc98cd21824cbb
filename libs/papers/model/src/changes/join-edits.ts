import type { Word, WordEdit } from './compared-text';
import { isNoteSign } from './note-words';
import { isWord } from './split-words';

/** So many words kept, dropped or put, one after the other. */
export interface Run {
  readonly kind: 'keep' | 'drop' | 'put';
  readonly count: number;
}

/** A stretch that stayed, or words that were replaced by others. */
interface Stretch {
  keep: number;
  drop: number;
  put: number;
}

const stretchesOf = (runs: readonly Run[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { kind, count } of runs) {
    if (count === 0) continue;
    const last = stretches.at(-1);
    if (last !== undefined && (kind === 'keep') === last.keep > 0) last[kind] += count;
    else stretches.push({ keep: 0, drop: 0, put: 0, [kind]: count });
  }
  return stretches;
};

/** Space and signs that alone stayed between two changes are read more easily as changed with them. */
const isGap = (words: readonly Word[], from: number, count: number): boolean =>
  count <= 3 && words.slice(from, from + count).every((word) => !isWord(word.text) && !isNoteSign(word));

const closed = (stretches: readonly Stretch[], after: readonly Word[]): Stretch[] => {
  const joined: Stretch[] = [];
  let place = 0;
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const between = index > 0 && index < stretches.length - 1 && stretch.keep > 0;
    const gap = between && isGap(after, place, stretch.keep) && both(stretches, index);
    const taken = gap ? { keep: 0, drop: stretch.keep, put: stretch.keep } : stretch;
    if (last !== undefined && last.keep === 0 && taken.keep === 0) {
      last.drop += taken.drop;
      last.put += taken.put;
    } else joined.push({ ...taken });
    place += stretch.keep + stretch.put;
  }
  return joined;
};

// Only where words were replaced on both sides: something put in or left out beside a comma stays what it is.
const both = (stretches: readonly Stretch[], index: number): boolean =>
  [stretches[index - 1], stretches[index + 1]].every(
    (side) => side !== undefined && side.drop > 0 && side.put > 0,
  );

/** Puts runs together: what is dropped stands before what is put in its place. */
export const joinEdits = (runs: readonly Run[], after: readonly Word[]): WordEdit[] => {
  const edits: WordEdit[] = [];
  let place = 0;
  for (const { keep, drop, put } of closed(stretchesOf(runs), after)) {
    if (keep > 0) edits.push({ kind: 'keep', count: keep });
    if (drop > 0) edits.push({ kind: 'drop', count: drop });
    if (put > 0) edits.push({ kind: 'put', words: after.slice(place, place + put) });
    place += keep + put;
  }
  return edits;
};
