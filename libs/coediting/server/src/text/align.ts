/** Two places that go on with each other: in the text before and in the text after. */
export type Pair = readonly [before: number, after: number];

/** Comparisons beyond which only what is the same at both ends is found again. */
const MOST_CELLS = 1_000_000;

const longestRun = (before: readonly string[], after: readonly string[]): Pair[] => {
  const width = after.length + 1;
  if (before.length * width > MOST_CELLS) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < before.length && b < after.length;) {
    if (before[a] === after[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
};

/** What two lists have in common in the same order: pairs of places, both rising. */
export const inCommon = (before: readonly string[], after: readonly string[]): Pair[] => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const between = longestRun(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ).map(([a, b]): Pair => [a + head, b + head]);
  const ends = (count: number, a: number, b: number): Pair[] =>
    Array.from({ length: count }, (_, place): Pair => [a + place, b + place]);
  return [...ends(head, 0, 0), ...between, ...ends(tail, before.length - tail, after.length - tail)];
};

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
};

const total = (count: ReadonlyMap<string, number>): number =>
  [...count.values()].reduce((sum, n) => sum + n, 0);

/** How much two texts have in common, from 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const all = total(left) + total(right);
  let shared = 0;
  for (const [word, times] of left) shared += Math.min(times, right.get(word) ?? 0);
  return all === 0 ? 0 : (2 * shared) / all;
};
