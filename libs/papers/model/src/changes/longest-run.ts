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
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
};
