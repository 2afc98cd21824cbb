import type { Word, WordEdit } from './compared-text';
import { joinEdits, type Run } from './join-edits';
import { isNoteSign } from './note-words';
import type { Work } from './work';

/** More differences than this in one block, and its middle is replaced as a whole: nobody reads so many. */
const MOST_DIFFERENCES = 1_000;

/** The words of one block as numbers: equal words have equal ones. */
export type Coded = readonly number[];

/** Where paths of Myers' algorithm have come to, for each number of differences. */
const trace = (before: Coded, after: Coded, work: Work): Int32Array[] | null => {
  const most = Math.min(before.length + after.length, MOST_DIFFERENCES);
  const steps: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let d = 0; d <= most; d += 1) {
    if (!work.take(4 * d + 8)) return null;
    const next = new Int32Array(2 * d + 3);
    for (let k = -d; k <= d; k += 2) {
      let x = furthest(reached, d, k);
      const from = x;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      if (!work.take(x - from)) return null;
      next[k + d + 1] = x;
      if (x >= before.length && x - k >= after.length) return [...steps, next];
    }
    steps.push(next);
    reached = next;
  }
  return null;
};

// Of the step before, whose diagonal k stands at k + (d - 1) + 1.
const at = (reached: Int32Array, d: number, k: number): number => reached[k + d] ?? 0;

const isDown = (reached: Int32Array, d: number, k: number): boolean =>
  k === -d || (k !== d && at(reached, d, k - 1) < at(reached, d, k + 1));

const furthest = (reached: Int32Array, d: number, k: number): number => {
  if (d === 0) return 0;
  return isDown(reached, d, k) ? at(reached, d, k + 1) : at(reached, d, k - 1) + 1;
};

/** Reads the path back that a trace found. */
const runsOf = (steps: readonly Int32Array[], before: number, after: number): Run[] => {
  const runs: Run[] = [];
  let [x, y] = [before, after];
  for (let d = steps.length - 1; d > 0; d -= 1) {
    const reached = steps[d - 1] ?? new Int32Array(3);
    const k = x - y;
    const down = isDown(reached, d, k);
    const fromX = at(reached, d, down ? k + 1 : k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const kept = x - (down ? fromX : fromX + 1);
    runs.push({ kind: 'keep', count: kept }, { kind: down ? 'put' : 'drop', count: 1 });
    [x, y] = [fromX, fromY];
  }
  runs.push({ kind: 'keep', count: x });
  return runs.reverse();
};

const ends = (before: Coded, after: Coded): { head: number; tail: number } => {
  const most = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < most && before[head] === after[head]) head += 1;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail };
};

/** Runs of one kind that follow one another as one. */
const merged = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const { kind, count } of runs) {
    const last = out.at(-1);
    if (last?.kind === kind) out.splice(-1, 1, { kind, count: last.count + count });
    else if (count > 0) out.push({ kind, count });
  }
  return out;
};

const shifts = (kind: Run['kind'], last: Run): boolean =>
  kind !== 'keep' && last.kind === 'keep' && last.count > 0;

/**
 * Where something came or went between two footnotes, it is the footnote as a whole: not the end of one, and the sign of the
 * next.
 */
const slid = (runs: readonly Run[], before: readonly Word[], after: readonly Word[]): Run[] => {
  const out: { kind: Run['kind']; count: number }[] = [];
  let [from, to] = [0, 0];
  for (const { kind, count } of runs) {
    const last = out.at(-1);
    const words = kind === 'drop' ? before.slice(from, from + count) : after.slice(to, to + count);
    if (
      last !== undefined &&
      shifts(kind, last) &&
      isNoteSign(before[from - 1]) &&
      isNoteSign(words.at(-1))
    ) {
      last.count -= 1;
      out.push({ kind, count }, { kind: 'keep', count: 1 });
    } else out.push({ kind, count });
    from += kind === 'put' ? 0 : count;
    to += kind === 'drop' ? 0 : count;
  }
  return merged(out);
};

/**
 * How one row of words becomes another, in as few words as can be (Myers 1986); where that is too much work, what lies between
 * the common beginning and the common end is replaced.
 */
export const editWords = (
  before: { readonly words: readonly Word[]; readonly coded: Coded },
  after: { readonly words: readonly Word[]; readonly coded: Coded },
  work: Work,
): WordEdit[] => {
  const { head, tail } = ends(before.coded, after.coded);
  const [drop, put] = [before.coded.length - head - tail, after.coded.length - head - tail];
  const middle = (coded: Coded): Coded => coded.slice(head, coded.length - tail);
  const steps = drop === 0 || put === 0 ? null : trace(middle(before.coded), middle(after.coded), work);
  const whole: Run[] = [
    { kind: 'drop', count: drop },
    { kind: 'put', count: put },
  ];
  const runs = steps === null ? whole : runsOf(steps, drop, put);
  const all: Run[] = [{ kind: 'keep', count: head }, ...runs, { kind: 'keep', count: tail }];
  return joinEdits(slid(merged(all), before.words, after.words), after.words);
};
