import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Refusal } from '@parley/kernel';
import fc from 'fast-check';
import { asSent, stars } from '../testing/places';
import { boxOf } from './box';
import { centroidOf } from './centroid';
import { piecesOf, type Place, positionsOf, type Ring } from './place';
import { PLACE_WORDS } from './place-words';
import { readPlace } from './read-place';
import { twiceArea, unwrapped } from './ring';

const polygon = (...coordinates: unknown[]): unknown => ({ type: 'Polygon', coordinates });
const taken = (value: unknown): Place => {
  const place = readPlace(value);
  if (isRefusal(place)) throw new Error(place.message.en);
  return place;
};
const why = (value: unknown): string | undefined => {
  const place = readPlace(value);
  return isRefusal(place)
    ? Object.entries(PLACE_WORDS).find(([, words]) => words === (place satisfies Refusal).message)?.[0]
    : undefined;
};
const areaOf = (place: Place): number =>
  piecesOf(place).reduce((sum, [outline = []]) => sum + Math.abs(twiceArea(outline)) / 2, 0);
const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('a place that is sent', () => {
  it('is a point within the world, its height left out', () => {
    expect(readPlace({ type: 'Point', coordinates: [114.2, 11.4, 30] })).toEqual({
      type: 'Point',
      coordinates: [114.2, 11.4],
    });
    for (const coordinates of [[181, 0], [0, 91], [Number.NaN, 0], ['1', 2], [1], null, [[1, 2]]])
      expect(isRefusal(readPlace({ type: 'Point', coordinates }))).toBe(true);
  });

  it('is refused in words, whatever it is', () => {
    for (const value of [null, 'x', [], {}, { type: 'LineString', coordinates: [] }, polygon(), polygon('x')])
      expect(why(value)).toBe('shape');
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('Point', 'Polygon', 'MultiPolygon'), (coordinates, type) => {
        const place = readPlace({ type, coordinates });
        if (isRefusal(place)) expect(place.message.fr.length).toBeGreaterThan(20);
      }),
    );
  });

  it('is an area that is closed, has three corners and some width', () => {
    expect(
      why(
        polygon([
          [0, 0],
          [1, 0],
          [0, 0],
        ]),
      ),
    ).toBe('corners');
    expect(
      why(
        polygon([
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ]),
      ),
    ).toBe('open');
    expect(
      why(
        polygon([
          [0, 0],
          [0.00001, 0],
          [0, 0.00001],
          [0, 0],
        ]),
      ),
    ).toBe('flat');
    expect(
      why(
        polygon([
          [0, 0],
          [1, 0],
          [2, 0],
          [0, 0],
        ]),
      ),
    ).toBe('crossing');
  });

  it('does not cross, touch or run back over itself', () => {
    expect(
      why(
        polygon([
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
          [0, 0],
        ]),
      ),
    ).toBe('crossing');
    expect(
      why(
        polygon([
          [0, 0],
          [4, 0],
          [4, 4],
          [2, 0],
          [0, 4],
          [0, 0],
        ]),
      ),
    ).toBe('crossing');
    expect(
      why(
        polygon([
          [0, 0],
          [4, 0],
          [4, 4],
          [4, 1],
          [0, 4],
          [0, 0],
        ]),
      ),
    ).toBe('crossing');
  });

  it('has its holes inside', () => {
    expect(why(polygon(square(0, 0, 10), square(2, 2, 2)))).toBeUndefined();
    expect(why(polygon(square(0, 0, 10), square(20, 2, 2)))).toBe('hole');
    expect(why(polygon(square(0, 0, 10), square(8, 2, 4)))).toBe('hole');
  });

  it('is not larger than a hand draws, and is refused before it is looked at', () => {
    const flood = Array.from({ length: 200_000 }, (_, at): [number, number] => [at / 10_000, 0]);
    expect(why(polygon(flood))).toBe('large');
    expect(why({ type: 'MultiPolygon', coordinates: Array.from({ length: 5000 }, () => []) })).toBe('large');
    expect(
      why({
        type: 'MultiPolygon',
        coordinates: [[...Array.from({ length: 60 }, () => square(0, 0, 1).concat(square(0, 0, 1)))]],
      }),
    ).toBe('large');
  });

  it('goes round no pole, but may go along the edge of the map up to it', () => {
    expect(
      why(
        polygon([
          [0, 60],
          [120, 60],
          [-120, 60],
          [0, 60],
        ]),
      ),
    ).toBe('pole');
    expect(
      why(
        polygon([
          [-180, 60],
          [180, 60],
          [180, 90],
          [-180, 90],
          [-180, 60],
        ]),
      ),
    ).toBeUndefined();
  });

  it('is cut at the 180th meridian and nowhere else, and keeps its area and its middle', () => {
    fc.assert(
      fc.property(stars, (ring) => {
        const place = taken(polygon(asSent(ring)));
        const wraps = ring.some(([x]) => x < -180) || ring.some(([x]) => x > 180);
        const [, south, , north] = boxOf(place);
        expect(positionsOf(place).every(([x]) => x >= -180 && x <= 180)).toBe(true);
        expect(areaOf(place)).toBeCloseTo(Math.abs(twiceArea(unwrapped(asSent(ring)))) / 2, 6);
        expect(wraps || place.type === 'Polygon').toBe(true);
        const [x, y] = centroidOf(place);
        expect(Math.abs(x) <= 180 && y >= south && y <= north).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('winds its outline to the left and its holes to the right, so that a map fills the inside', () => {
    const [outline = [], hole = []] = piecesOf(
      taken(polygon([...square(0, 0, 10)].reverse(), square(2, 2, 2))),
    )[0] ?? [[], []];
    expect(twiceArea(outline)).toBeGreaterThan(0);
    expect(twiceArea(hole)).toBeLessThan(0);
  });

  it('of an area across the 180th meridian is two pieces, a hole on the line in both', () => {
    const place = taken(
      polygon(
        [
          [170, -10],
          [-170, -10],
          [-170, 10],
          [170, 10],
          [170, -10],
        ],
        [
          [178, -2],
          [178, 2],
          [-178, 2],
          [-178, -2],
          [178, -2],
        ],
      ),
    );
    expect(piecesOf(place).map((rings) => rings.length)).toEqual([2, 2]);
    expect(boxOf(place)).toEqual([170, -10, -170, 10]);
    expect(centroidOf(place).map(Math.abs)).toEqual([180, 0]);
    expect(readPlace(place)).toEqual(place);
  });
});
