import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readingOf } from './reading-state';

const at = (revision: number | null) => ({ state: 'CIRCULATED', revision }) as const;

describe('how far a paper was read', () => {
  it('is new, changed since the latest text that was read, or read', () => {
    expect(readingOf(at(0), [])).toEqual({ state: 'NEW', since: null });
    expect(readingOf(at(3), [0, 1])).toEqual({ state: 'CHANGED', since: 1 });
    expect(readingOf(at(3), [0, 3])).toEqual({ state: 'READ', since: 0 });
    expect(readingOf(at(0), [0])).toEqual({ state: 'READ', since: null });
  });

  it('is nothing where there is nothing to read', () => {
    expect(readingOf({ state: 'DRAFT', revision: null }, [])).toBeNull();
    expect(readingOf({ state: 'SUBMITTED', revision: null }, [])).toBeNull();
    expect(readingOf({ state: 'WITHDRAWN', revision: 2 }, [2])).toBeNull();
  });

  it('depends on no order of reading, and is told from the latest earlier text alone', () => {
    const numbers = fc.uniqueArray(fc.nat(20));
    fc.assert(
      fc.property(fc.nat(20), numbers, (revision, read) => {
        const seen = read.filter((number) => number <= revision);
        const reading = readingOf(at(revision), seen);
        expect(readingOf(at(revision), [...seen].reverse())).toEqual(reading);
        expect(reading?.state === 'READ').toBe(seen.includes(revision));
        const earlier = seen.filter((number) => number < revision).sort((a, b) => a - b);
        expect(reading?.since).toBe(earlier.at(-1) ?? null);
        expect(reading?.state === 'NEW').toBe(seen.length === 0);
      }),
    );
  });
});
