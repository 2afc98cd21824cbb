/** A mark on the drawn map, in its units. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Marks that stand too close to be told apart, drawn as one at their middle. */
export interface Cluster<T extends Mark> {
  /** That of its first mark: it stays as long as the cluster does. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly marks: readonly T[];
}

const byPlace = (a: Mark, b: Mark): number => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1);

const cellOf = (x: number, y: number, size: number): string =>
  `${Math.floor(x / size)}:${Math.floor(y / size)}`;

const around = (mark: Mark, size: number): string[] =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cellOf(mark.x + dx * size, mark.y + dy * size, size)));

const inCells = <T extends Mark>(marks: readonly T[], size: number): Map<string, T[]> => {
  const cells = new Map<string, T[]>();
  for (const mark of marks) {
    const key = cellOf(mark.x, mark.y, size);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [mark]);
    else cell.push(mark);
  }
  return cells;
};

const together = <T extends Mark>(first: T, marks: readonly T[]): Cluster<T> => ({
  id: first.id,
  x: marks.reduce((sum, mark) => sum + mark.x, 0) / marks.length,
  y: marks.reduce((sum, mark) => sum + mark.y, 0) / marks.length,
  marks,
});

/**
 * Every mark in exactly one cluster: from west to east, each mark that is left takes those within `radius` of it that are left. The
 * same marks give the same clusters in whatever order they come; at a zoom, the radius is that on the screen divided by it.
 */
export const clustersOf = <T extends Mark>(marks: readonly T[], radius: number): readonly Cluster<T>[] => {
  const sorted = [...marks].sort(byPlace);
  const cells = inCells(sorted, radius);
  const taken = new Set<T>();
  const clusters: Cluster<T>[] = [];
  for (const first of sorted) {
    if (taken.has(first)) continue;
    const near = around(first, radius)
      .flatMap((cell) => cells.get(cell) ?? [])
      .filter((mark) => !taken.has(mark) && Math.hypot(mark.x - first.x, mark.y - first.y) <= radius)
      .sort(byPlace);
    for (const mark of near) taken.add(mark);
    clusters.push(together(first, near));
  }
  return clusters;
};
