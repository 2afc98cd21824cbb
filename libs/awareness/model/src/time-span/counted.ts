/** So many things that begin in one stretch and end in another, or the same, by their numbers from 0. */
export interface Reach {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** How many things each of so many stretches holds: one that lasts is counted in every stretch that it touches. */
export const countedIn = (stretches: number, reaches: readonly Reach[]): readonly number[] => {
  const changes = Array.from({ length: stretches + 1 }, () => 0);
  for (const { first, last, count } of reaches) {
    changes[first] = (changes[first] ?? 0) + count;
    changes[last + 1] = (changes[last + 1] ?? 0) - count;
  }
  let standing = 0;
  return changes.slice(0, stretches).map((change) => (standing += change));
};
