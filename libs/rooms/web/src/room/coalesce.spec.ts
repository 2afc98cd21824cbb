import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coalesce, type Pace } from './coalesce';

const PACE: Pace = { first: () => 50, gap: 500, retry: 2_000 };

const setUp = () => {
  const ends: { done: () => void; fail: () => void }[] = [];
  const work = () =>
    new Promise<void>((done, fail) => ends.push({ done, fail: () => fail(new Error('lost')) }));
  const coalesced = coalesce(work, PACE, () => Date.now());
  return { ends, coalesced };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('reading again after news', () => {
  it('happens once for all that comes together', async () => {
    const { ends, coalesced } = setUp();
    for (let n = 0; n < 5; n += 1) coalesced.ask();
    await jest.advanceTimersByTimeAsync(50);
    expect(ends).toHaveLength(1);
  });

  it('happens at most twice a second, however much comes', async () => {
    const { ends, coalesced } = setUp();
    for (let at = 0; at < 2_000; at += 10) {
      coalesced.ask();
      await jest.advanceTimersByTimeAsync(10);
      ends.at(-1)?.done();
    }
    expect(ends.length).toBeGreaterThan(2);
    expect(ends.length).toBeLessThanOrEqual(4);
  });

  it('happens again after a reading during which something came, and never beside it', async () => {
    const { ends, coalesced } = setUp();
    coalesced.ask();
    await jest.advanceTimersByTimeAsync(50);
    coalesced.ask();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(ends).toHaveLength(1);
    ends[0]?.done();
    await jest.advanceTimersByTimeAsync(50);
    expect(ends).toHaveLength(2);
  });

  it('is tried again when it failed', async () => {
    const { ends, coalesced } = setUp();
    coalesced.ask();
    await jest.advanceTimersByTimeAsync(50);
    ends[0]?.fail();
    await jest.advanceTimersByTimeAsync(1_999);
    expect(ends).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(ends).toHaveLength(2);
  });

  it('does not wait for more when it is asked for at once', async () => {
    const { ends, coalesced } = setUp();
    coalesced.ask(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(1);
  });

  it('ends when it is stopped', async () => {
    const { ends, coalesced } = setUp();
    coalesced.ask();
    coalesced.stop();
    coalesced.ask();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(ends).toHaveLength(0);
  });
});
