import { describe, expect, it } from '@jest/globals';
import { delayAfter, MOST_ATTEMPTS } from './attempt-mail';

describe('an attempt that failed', () => {
  it('is followed by another after growing delays, until it is given up', () => {
    const delays = Array.from({ length: MOST_ATTEMPTS }, (_, index) => delayAfter(index + 1, false));
    expect(delays).toEqual([5, 20, 80, 320, 1_280, 5_120, 20_480, null]);
    expect(delayAfter(1, true)).toBeNull();
  });
});
