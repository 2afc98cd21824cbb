import { describe, expect, it } from '@jest/globals';
import { expect as whole } from 'expect';
import fc from 'fast-check';
import { leanExpect } from './lean-expect.cjs';

const passes = (check) => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

const lean = leanExpect(whole);
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
/** Two values, of which the second is often a copy of the first. */
const pairs = fc.oneof(fc.tuple(anything, anything), fc.clone(anything, 2));

describe('the expect that specs get', () => {
  it.each(['toBe', 'toEqual'])('is met where %s of Jest is, and nowhere else, with not too', (matcher) => {
    const agrees = ([a, b]) => {
      const met = passes(() => whole(a)[matcher](b));
      whole(passes(() => lean(a)[matcher](b))).toBe(met);
      whole(passes(() => lean(a).not[matcher](b))).toBe(!met);
    };
    fc.assert(fc.property(pairs, agrees), { numRuns: 500 });
  });

  it('counts what is met', () => {
    const before = whole.getState().assertionCalls;
    lean(1).toBe(1);
    lean([1]).toEqual([1]);
    whole(whole.getState().assertionCalls).toBe(before + 2);
  });

  it('is what every spec is given', () => {
    whole(Object.keys(expect(1))).toEqual([]);
    whole(Object.keys(whole(1))).toContain('toBe');
  });
});

describe('what that expect leaves to Jest', () => {
  it('is what is equal only as Jest sees it', () => {
    class Seat {
      code = 'BEL';
    }
    lean({ a: 1, b: undefined }).toEqual({ a: 1 });
    lean(new Seat()).toEqual({ code: 'BEL' });
    lean({ at: 3 }).toEqual({ at: expect.any(Number) });
  });

  it('is what is said where it is not met', () => {
    const saying = (check) => {
      try {
        check();
      } catch (error) {
        return error.message;
      }
      return 'nothing';
    };
    whole(saying(() => lean({ a: 1 }).toEqual({ a: 2 }))).toBe(
      saying(() => whole({ a: 1 }).toEqual({ a: 2 })),
    );
    whole(saying(() => lean(1).toBe(2))).toBe(saying(() => whole(1).toBe(2)));
  });

  it('is promises and every other matcher', async () => {
    await lean(Promise.resolve(3)).resolves.toBe(3);
    await lean(Promise.reject(new Error('no'))).rejects.toThrow('no');
    lean('abc').toMatch(/b/);
    lean([1, 2]).toEqual(lean.arrayContaining([2]));
  });
});
