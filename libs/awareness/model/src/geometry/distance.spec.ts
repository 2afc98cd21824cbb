import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { positions } from '../testing/places';
import { type Box, boxesMeet } from './box';
import { kilometresAcross, kilometresApart, kilometresBetween, widenedBox } from './distance';
import type { Position } from './place';

const boxes: fc.Arbitrary<Box> = fc
  .tuple(positions, positions)
  .map(([[west, y1], [east, y2]]) => [west, Math.min(y1, y2), east, Math.max(y1, y2)]);
const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const pointBox = ([x, y]: Position): Box => [x, y, x, y];

describe('how far places are apart', () => {
  it('is known between towns, across the 180th meridian and over the pole', () => {
    expect(kilometresBetween([2.35, 48.86], [139.69, 35.69])).toBeCloseTo(9_713, -2);
    expect(kilometresBetween([179.9, 0], [-179.9, 0])).toBeCloseTo(22.2, 1);
    expect(kilometresBetween([0, 89.5], [180, 89.5])).toBeCloseTo(111.2, 1);
  });

  it('is the same from either side, nothing where boxes meet, and never more than between two positions in them', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        expect(kilometresApart(a, b)).toBeCloseTo(kilometresApart(b, a), 6);
        if (boxesMeet(a, b)) expect(kilometresApart(a, b)).toBeCloseTo(0, 6);
        const corners: [Position, Position] = [
          [a[2], a[3]],
          [b[0], b[1]],
        ];
        expect(kilometresApart(a, b)).toBeLessThanOrEqual(kilometresBetween(...corners) + 1e-6);
      }),
    );
  });

  it('of a box from corner to corner is nothing for a position and at most half round the world', () => {
    fc.assert(
      fc.property(boxes, positions, (box, position) => {
        expect(kilometresAcross(pointBox(position))).toBe(0);
        expect(kilometresAcross(box)).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});

describe('a box that is widened', () => {
  it('holds whatever is as near as that, in the Arctic and across the 180th meridian too', () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.integer({ min: 1, max: 3_000 }), (a, b, kilometres) => {
        if (kilometresBetween(a, b) <= kilometres)
          expect(boxesMeet(widenedBox(pointBox(a), kilometres + 0.001), pointBox(b))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(boxes, boxes, fc.integer({ min: 1, max: 3_000 }), (a, b, kilometres) => {
        if (kilometresApart(a, b) <= kilometres)
          expect(boxesMeet(widenedBox(a, kilometres + 0.001), b)).toBe(true);
      }),
    );
  });

  it('is wider in degrees near a pole, goes round the world over it, and crosses the 180th meridian', () => {
    const width = ([west, , east]: Box): number => (west <= east ? east - west : east - west + 360);
    expect(width(widenedBox([20, 0, 20, 0], 200))).toBeCloseTo(3.6, 1);
    expect(width(widenedBox([20, 80, 20, 80], 200))).toBeCloseTo(20.8, 0);
    expect(widenedBox([20, 89.5, 20, 89.5], 200).slice(0, 3)).toEqual([-180, expect.any(Number), 180]);
    const [west, , east] = widenedBox([179.5, 10, 179.5, 10], 200);
    expect(west).toBeGreaterThan(east);
  });
});
