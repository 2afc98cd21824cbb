import { describe, expect, it } from '@jest/globals';
import { NO_TAIL, type TailEvent, withPage } from './tail-reading';

const entry = (n: number): TailEvent => ({
  __typename: 'FeedEvent',
  cursor: `p${String(n).padStart(11, '0')}`,
  type: 'floor.given',
  at: '2026-12-08T12:00:00Z',
  delegation: null,
  subjectId: 'x',
  retracted: false,
});
const page = (from: number, to: number, more = false) => ({
  __typename: 'FeedConnection' as const,
  nodes: Array.from({ length: to - from + 1 }, (_, n) => entry(from + n)),
  pageInfo: {
    __typename: 'PageInfo' as const,
    endCursor: to < from ? null : entry(to).cursor,
    hasNextPage: more,
  },
});

describe('the tail of the feed', () => {
  it('shows the last entries, newest first', () => {
    const tail = withPage(withPage(NO_TAIL, page(1, 40, true)), page(41, 42));
    expect(tail.events.slice(0, 3).map(({ cursor }) => cursor)).toEqual(
      [entry(42), entry(41), entry(40)].map(({ cursor }) => cursor),
    );
    expect(tail.events).toHaveLength(30);
  });

  it('goes on from the last cursor also after an empty page', () => {
    expect(withPage(withPage(NO_TAIL, page(1, 5)), page(6, 5)).cursor).toBe(entry(5).cursor);
  });

  it('is live once it has reached the end, and stays so', () => {
    const reading = withPage(NO_TAIL, page(1, 3, true));
    expect(reading.caughtUp).toBe(false);
    const live = withPage(reading, page(4, 5));
    expect(live.caughtUp).toBe(true);
    expect(withPage(live, page(6, 9, true)).caughtUp).toBe(true);
  });
});
