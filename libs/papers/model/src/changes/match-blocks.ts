import { inOrder } from './longest-run';
import type { CodedBlock } from './vocabulary';
import { family } from './vocabulary';
import type { Work } from './work';

/** How alike two blocks have to be, from 0 to 1, to be one that was changed in its place, or one that was moved and changed. */
const ALIKE_IN_PLACE = 0.4;
const ALIKE_ELSEWHERE = 0.65;

/** Blocks of fewer words are too common to be known again at another place. */
const FEWEST_WORDS_MOVED = 3;

/** For each block of the text after, which one of the text before it was; -1 for a new one. */
export type Matching = Int32Array;

/** How many words two bags have in common. */
const common = (a: Int32Array, b: Int32Array): number => {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = Number(a[i]) - Number(b[j]);
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return both;
};

/** The share of words that two blocks have in common (Dice), 0 where one cannot have become the other. */
const likeness = (a: CodedBlock, b: CodedBlock): number => {
  if (a.code === b.code) return 1;
  const all = a.bag.length + b.bag.length;
  if (all === 0 || family(a.block) !== family(b.block)) return 0;
  return (2 * common(a.bag, b.bag)) / all;
};

/** Finds for the blocks of one text what they were in another. */
export class BlockMatcher {
  private readonly to: Int32Array;
  readonly matching: Matching;

  constructor(
    private readonly before: readonly CodedBlock[],
    private readonly after: readonly CodedBlock[],
    private readonly work: Work,
  ) {
    this.to = new Int32Array(before.length).fill(-1);
    this.matching = new Int32Array(after.length).fill(-1);
  }

  /** First what says the same, then what was changed in its place, then what was moved and what was changed and moved. */
  match(): Matching {
    this.matchOnce();
    this.spread();
    this.matchInPlace();
    this.matchRepeated();
    this.matchElsewhere();
    return this.matching;
  }

  private join(i: number, j: number): void {
    this.to[i] = j;
    this.matching[j] = i;
  }

  private free(i: number, j: number): boolean {
    return this.to[i] === -1 && this.matching[j] === -1;
  }

  private same(i: number, j: number): boolean {
    return this.before[i]?.code === this.after[j]?.code;
  }

  private places(blocks: readonly CodedBlock[], matched: Int32Array): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (const [index, { code }] of blocks.entries()) {
      if (matched[index] !== -1) continue;
      const known = places.get(code);
      if (known === undefined) places.set(code, [index]);
      else known.push(index);
    }
    return places;
  }

  /** What stands once in each is the same one, wherever it stands. */
  private matchOnce(): void {
    const there = this.places(this.after, this.matching);
    for (const [code, [i, ...more]] of this.places(this.before, this.to)) {
      const [j, ...others] = there.get(code) ?? [];
      if (i === undefined || j === undefined || more.length + others.length > 0) continue;
      if (this.movable(j)) this.join(i, j);
    }
  }

  private movable(j: number): boolean {
    return (this.after[j]?.bag.length ?? 0) >= FEWEST_WORDS_MOVED;
  }

  /** What stands beside what is known, and says the same, is the same. */
  private spread(): void {
    for (let j = -1; j < this.after.length; j += 1) {
      const i = j === -1 ? -1 : (this.matching[j] ?? -1);
      if (j === -1 || i !== -1) this.spreadFrom(i, j, 1);
    }
    for (let j = this.after.length; j >= 0; j -= 1) {
      const i = j === this.after.length ? this.before.length : (this.matching[j] ?? -1);
      if (i !== -1) this.spreadFrom(i, j, -1);
    }
  }

  private spreadFrom(fromI: number, fromJ: number, step: 1 | -1): void {
    let [i, j] = [fromI + step, fromJ + step];
    while (this.inside(i, j) && this.free(i, j) && this.same(i, j)) {
      this.join(i, j);
      [i, j] = [i + step, j + step];
    }
  }

  private inside(i: number, j: number): boolean {
    return i >= 0 && j >= 0 && i < this.before.length && j < this.after.length;
  }

  /** What stands more than once: the first there is the first here. */
  private matchRepeated(): void {
    const there = this.places(this.after, this.matching);
    for (const [code, here] of this.places(this.before, this.to)) {
      for (const [index, j] of (there.get(code) ?? []).entries()) {
        const i = here[index];
        if (i !== undefined && this.movable(j)) this.join(i, j);
      }
    }
  }

  private matchInPlace(): void {
    let [i, j] = [-1, -1];
    const kept = [...inOrder(this.matching), this.after.length];
    for (const nextJ of kept) {
      const nextI = nextJ === this.after.length ? this.before.length : (this.matching[nextJ] ?? -1);
      const here = range(i + 1, nextI).filter((index) => this.to[index] === -1);
      const there = range(j + 1, nextJ).filter((index) => this.matching[index] === -1);
      this.align(here, there);
      [i, j] = [nextI, nextJ];
    }
  }

  /** Pairs blocks of one stretch in their order, so that they are as alike as can be altogether. */
  private align(here: readonly number[], there: readonly number[]): void {
    const scores = this.scores(here, there);
    if (scores === null) return;
    for (const [a, b] of bestPairs(scores, here.length, there.length))
      this.join(here[a] ?? -1, there[b] ?? -1);
  }

  /** How alike each of some is to each of others; `null` where that is too much work. */
  private scores(here: readonly number[], there: readonly number[]): Float64Array | null {
    if (here.length === 0 || there.length === 0) return null;
    const sizes = (of: readonly CodedBlock[], indices: readonly number[]): number =>
      indices.reduce((sum, index) => sum + (of[index]?.bag.length ?? 0), 0);
    const steps = sizes(this.before, here) * there.length + sizes(this.after, there) * here.length;
    if (!this.work.take(steps + 10 * here.length * there.length)) return null;
    const scores = new Float64Array(here.length * there.length);
    for (const [a, i] of here.entries())
      for (const [b, j] of there.entries()) {
        const [one, other] = [this.before[i], this.after[j]];
        if (one !== undefined && other !== undefined) scores[a * there.length + b] = likeness(one, other);
      }
    return scores;
  }

  private matchElsewhere(): void {
    const here = range(0, this.before.length).filter((i) => this.to[i] === -1);
    const there = range(0, this.after.length).filter((j) => this.matching[j] === -1 && this.movable(j));
    const scores = this.scores(here, there);
    if (scores === null) return;
    const likely = range(0, scores.length).filter((at) => (scores[at] ?? 0) >= ALIKE_ELSEWHERE);
    likely.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const at of likely) {
      const [i, j] = [here[Math.floor(at / there.length)] ?? -1, there[at % there.length] ?? -1];
      if (this.free(i, j)) this.join(i, j);
    }
  }
}

/** Which of some to pair with which of others, in the order of both, so that the likenesses add up to the most. */
const bestPairs = (scores: Float64Array, rows: number, columns: number): (readonly [number, number])[] => {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  const paired = (a: number, b: number): number => {
    const score = scores[a * columns + b] ?? 0;
    return score < ALIKE_IN_PLACE ? -1 : score + at(a + 1, b + 1);
  };
  const skipped = (a: number, b: number): number => Math.max(at(a + 1, b), at(a, b + 1));
  for (let a = rows - 1; a >= 0; a -= 1)
    for (let b = columns - 1; b >= 0; b -= 1) best[a * width + b] = Math.max(paired(a, b), skipped(a, b));
  const pairs: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < rows && b < columns) {
    if (paired(a, b) >= skipped(a, b)) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
