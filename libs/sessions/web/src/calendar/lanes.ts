interface Span {
  readonly from: number;
  readonly to: number;
}

interface Placed<T> {
  readonly span: T;
  readonly lane: number;
}

/** What overlaps, directly or through others, in the order of beginning. */
const clusters = <T extends Span>(spans: readonly T[]): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = groups.at(-1);
    if (last === undefined || span.from >= end) groups.push([span]);
    else last.push(span);
    end = Math.max(end, span.to);
  }
  return groups;
};

const place = <T extends Span>(group: readonly T[]): readonly Placed<T>[] => {
  const ends: number[] = [];
  return group.map((span) => {
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.to;
    return { span, lane };
  });
};

/** Puts what overlaps side by side, each in the first lane that is free; what meets nothing has the whole width. */
export const lanesOf = <T extends Span>(
  spans: readonly T[],
): readonly (T & { readonly lane: number; readonly lanes: number })[] =>
  clusters(spans).flatMap((group) => {
    const placed = place(group);
    const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
    return placed.map(({ span, lane }) => ({ ...span, lane, lanes }));
  });
