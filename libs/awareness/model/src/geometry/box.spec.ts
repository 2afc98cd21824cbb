import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { asSent, positions, stars } from '../testing/places';
import { type Box, boxesMeet, boxHolds, boxOf } from './box';
import { placeMeets } from './meets';
import { type Place, positionsOf } from './place';
import { readPlace } from './read-place';

const boxes: fc.Arbitrary<Box> = fc
  .tuple(positions, positions)
  .map(([[west, y1], [east, y2]]) => [west, Math.min(y1, y2), east, Math.max(y1, y2)]);
const places: fc.Arbitrary<Place> = fc.oneof(
  positions.map((coordinates): Place => ({ type: 'Point', coordinates })),
  stars.map((ring): Place => {
    const place = readPlace({ type: 'Polygon', coordinates: [asSent(ring)] });
    if (isRefusal(place)) throw new Error(place.message.en);
    return place;
  }),
);

describe('a box on the world', () => {
  it('holds every position of the place it is drawn round, across the 180th meridian too', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(positionsOf(place).every((position) => boxHolds(boxOf(place), position))).toBe(true);
      }),
    );
  });

  it('is as narrow as the place: it crosses the 180th meridian only where the place does', () => {
    fc.assert(
      fc.property(stars, (ring) => {
        const place = readPlace({ type: 'Polygon', coordinates: [asSent(ring)] });
        if (isRefusal(place)) throw new Error(place.message.en);
        const [west, , east] = boxOf(place);
        const longitudes = ring.map(([x]) => x);
        const width = Math.max(...longitudes) - Math.min(...longitudes);
        expect(west <= east ? east - west : east + 360 - west).toBeCloseTo(width, 6);
      }),
    );
  });

  it('meets another whichever is asked, and whenever they hold the same position', () => {
    fc.assert(
      fc.property(boxes, boxes, positions, (a, b, position) => {
        expect(boxesMeet(a, b)).toBe(boxesMeet(b, a));
        expect(boxHolds(a, position) && boxHolds(b, position) && !boxesMeet(a, b)).toBe(false);
      }),
    );
  });

  it('on this side of 180° meets one on the other side that begins there', () => {
    expect(boxesMeet([170, 0, 180, 10], [-180, 0, -170, 10])).toBe(true);
    expect(boxesMeet([170, 0, -170, 10], [-175, 5, -160, 6])).toBe(true);
    expect(boxesMeet([170, 0, -170, 10], [-160, 5, 160, 6])).toBe(false);
  });
});

describe('a place in a view of the map', () => {
  it('is never there where its box is not, and always where one of its corners is', () => {
    fc.assert(
      fc.property(places, boxes, (place, view) => {
        const meets = placeMeets(place, view);
        expect(meets && !boxesMeet(boxOf(place), view)).toBe(false);
        expect(!meets && positionsOf(place).some((position) => boxHolds(view, position))).toBe(false);
      }),
    );
  });

  it('is there where it surrounds the view or passes through it, and not where only its box does', () => {
    const area: Place = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 1],
          [1, 1],
          [1, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    expect(placeMeets(area, [0.2, 0.2, 0.4, 0.4])).toBe(true);
    expect(placeMeets(area, [-5, 4, 5, 5])).toBe(true);
    expect(placeMeets(area, [5, 5, 9, 9])).toBe(false);
  });
});
