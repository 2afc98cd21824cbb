import { describe, expect, it } from '@jest/globals';
import type { PlatformOptions } from '../options';
import { RateLimiter } from './rate-limiter';

const limiter = (requestsPerMinute: number): RateLimiter =>
  new RateLimiter({ requestsPerMinute } as Partial<PlatformOptions> as PlatformOptions);

describe('the rate limit', () => {
  it('lets a full minute’s worth through at once and then says how long to wait', () => {
    const limit = limiter(60);
    const waits = Array.from({ length: 61 }, () => limit.take('a', 0));
    expect(waits.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 0));
    expect(waits[60]).toBe(1);
  });

  it('gives back one for each part of a minute that passes', () => {
    const limit = limiter(60);
    for (let n = 0; n < 60; n += 1) limit.take('a', 0);
    expect(limit.take('a', 1_000)).toBe(0);
    expect(limit.take('a', 1_000)).toBe(1);
  });

  it('counts each credential by itself', () => {
    const limit = limiter(1);
    limit.take('a', 0);
    expect(limit.take('b', 0)).toBe(0);
  });

  it('is no limit at 0', () => {
    const limit = limiter(0);
    expect(Array.from({ length: 5_000 }, () => limit.take('a', 0)).every((wait) => wait === 0)).toBe(true);
  });
});
