import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lanesOf } from './lanes';

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 30 },
);

const meet = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

describe('sessions side by side', () => {
  it('never cover one another, and none is left out', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const placed = lanesOf(given);
        expect(placed).toHaveLength(given.length);
        for (const [at, one] of placed.entries()) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed.slice(at + 1))
            if (meet(one, other)) {
              expect(one.lanes).toBe(other.lanes);
              expect(one.lane).not.toBe(other.lane);
            }
        }
      }),
    );
  });

  it('have the whole width where nothing else takes place', () => {
    expect(
      lanesOf([
        { from: 0, to: 60 },
        { from: 60, to: 90 },
      ]).map(({ lanes }) => lanes),
    ).toEqual([1, 1]);
  });
});
