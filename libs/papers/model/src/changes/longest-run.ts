/** Where in the ends of runs, which rise, the first stands that is not below a value. */
const placeOf = (ends: readonly number[], numbers: ArrayLike<number>, value: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(numbers[Number(ends[middle])]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Of numbers of which each stands once, where the longest run stands that only rises; -1 stands for none. Of blocks that are
 * matched, those keep their place; all others were moved.
 */
export const inOrder = (numbers: ArrayLike<number>): number[] => {
  // Where the lowest end of a run of each length stands, and for each number where the one before it in its run does.
  const ends: number[] = [];
  const previous = new Int32Array(numbers.length).fill(-1);
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index] ?? -1;
    if (value === -1) continue;
    const length = placeOf(ends, numbers, value);
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
};
