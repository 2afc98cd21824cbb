import type { FeedTailQuery } from '@parley/api-client';

export type TailEvent = FeedTailQuery['feed']['nodes'][number];

/** What the tail shows: the last entries, newest first, and where it goes on. */
export interface Tail {
  readonly cursor: string | null;
  readonly events: readonly TailEvent[];
  /** Whether the end of the record was reached once. */
  readonly caughtUp: boolean;
}

export const NO_TAIL: Tail = { cursor: null, events: [], caughtUp: false };

const SHOWN = 30;

/** The tail after one more page. */
export const withPage = (tail: Tail, { nodes, pageInfo }: FeedTailQuery['feed']): Tail => ({
  cursor: pageInfo.endCursor ?? tail.cursor,
  events: [...[...nodes].reverse(), ...tail.events].slice(0, SHOWN),
  caughtUp: tail.caughtUp || !pageInfo.hasNextPage,
});
