/** A place in the old and the place in the new that belongs to it. */
export type Pair = readonly [before: number, after: number];

/** Beyond this many comparisons only what stands once on both sides is looked at. */
const MOST_CELLS = 4_000_000;

const longest = (before: readonly string[], after: readonly string[], from: number): Pair[] => {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < before.length && b < after.length;) {
    if (before[a] === after[b]) pairs.push([from + a++, from + b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
};

const placesOnce = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const more = new Set<string>();
  texts.forEach((text, place) => (places.has(text) ? more.add(text) : places.set(text, place)));
  for (const text of more) places.delete(text);
  return places;
};

// In order by going forward only: less than the longest, but in one pass.
const onceInOrder = (before: readonly string[], after: readonly string[], from: number): Pair[] => {
  const places = placesOnce(after);
  const pairs: Pair[] = [];
  let last = -1;
  for (const [text, a] of placesOnce(before)) {
    const b = places.get(text);
    if (b === undefined || b <= last) continue;
    pairs.push([from + a, from + b]);
    last = b;
  }
  return pairs;
};

/** What two lists of texts have in common in the same order: pairs of places, both rising. */
export const sameInOrder = (before: readonly string[], after: readonly string[]): Pair[] => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const between = a.length * b.length <= MOST_CELLS ? longest(a, b, head) : onceInOrder(a, b, head);
  const first = before.slice(0, head).map((_, place): Pair => [place, place]);
  const last = Array.from({ length: tail }, (_, place): Pair => [
    before.length - tail + place,
    after.length - tail + place,
  ]);
  return [...first, ...between, ...last];
};
