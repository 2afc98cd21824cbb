/** Something with a left and a right end on the drawn timeline, in its units. */
export interface Bar {
  readonly id: string;
  readonly left: number;
  readonly right: number;
}

/**
 * A lane for each bar, so that no two in a lane come closer than `gap`, and no more lanes than bars stand above one another at the
 * busiest instant. The same bars get the same lanes in whatever order they come.
 */
export const lanesOf = (bars: readonly Bar[], gap: number): ReadonlyMap<string, number> => {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  const sorted = [...bars].sort((a, b) => a.left - b.left || a.right - b.right || (a.id < b.id ? -1 : 1));
  for (const { id, left, right } of sorted) {
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    lanes.set(id, lane);
  }
  return lanes;
};
