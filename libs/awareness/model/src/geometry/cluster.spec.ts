import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clustersOf, type Mark } from './cluster';

const marks: fc.Arbitrary<Mark[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), { maxLength: 60 })
  .map((list) => list.map(([x, y], at) => ({ id: `n${at}`, x, y })));
const radii = fc.integer({ min: 1, max: 80 });

describe('marks that stand close', () => {
  it('are each in one cluster, and none is farther from its first than the radius', () => {
    fc.assert(
      fc.property(marks, radii, (list, radius) => {
        const clusters = clustersOf(list, radius);
        expect(clusters.flatMap((cluster) => cluster.marks.map(({ id }) => id)).sort()).toEqual(
          list.map(({ id }) => id).sort(),
        );
        for (const cluster of clusters) {
          const first = cluster.marks.find(({ id }) => id === cluster.id);
          for (const mark of cluster.marks)
            expect(Math.hypot(mark.x - (first?.x ?? NaN), mark.y - (first?.y ?? NaN))).toBeLessThanOrEqual(
              radius,
            );
        }
      }),
    );
  });

  it('are the same clusters in whatever order they come', () => {
    fc.assert(
      fc.property(marks, radii, fc.array(fc.nat(), { minLength: 60 }), (list, radius, keys) => {
        const shuffled = list
          .map((mark, at) => ({ mark, key: keys[at] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ mark }) => mark);
        expect(clustersOf(shuffled, radius)).toEqual(clustersOf(list, radius));
      }),
    );
  });

  it('part as one comes nearer: first marks of clusters stand farther apart than the radius', () => {
    fc.assert(
      fc.property(marks, radii, (list, radius) => {
        const firsts = clustersOf(list, radius).map(({ id }) => list.find((mark) => mark.id === id));
        firsts.forEach((a, at) => {
          for (const b of firsts.slice(at + 1))
            expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(radius);
        });
      }),
    );
  });
});
