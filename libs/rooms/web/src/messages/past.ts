/** Messages as they were read, the latest first, without a gap; and where more of the past begins. */
export interface Past<M> {
  readonly nodes: readonly M[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Told {
  readonly id: string;
  readonly sequence: number;
}

/**
 * The latest page, with what was read of the time before it. Where the two do not meet — more was said meanwhile than a page
 * holds — the past is let go, to be read again, rather than shown with a gap.
 */
export const withLatest = <M extends Told>(past: Past<M> | null, latest: Past<M>): Past<M> => {
  const oldest = latest.nodes.at(-1)?.sequence;
  if (past === null || oldest === undefined || !latest.pageInfo.hasNextPage) return latest;
  if (!past.nodes.some(({ sequence }) => sequence >= oldest)) return latest;
  const before = past.nodes.filter(({ sequence }) => sequence < oldest);
  // What was read ended where the latest page does now, or later.
  if (before.length === 0) return latest;
  return { nodes: [...latest.nodes, ...before], pageInfo: past.pageInfo };
};

/** The same with one more page of the past. */
export const withEarlier = <M extends Told>(past: Past<M>, page: Past<M>): Past<M> => {
  const oldest = past.nodes.at(-1)?.sequence ?? Number.POSITIVE_INFINITY;
  const earlier = page.nodes.filter(({ sequence }) => sequence < oldest);
  return { nodes: [...past.nodes, ...earlier], pageInfo: page.pageInfo };
};
