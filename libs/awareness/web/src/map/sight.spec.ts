import { describe, expect, it } from '@jest/globals';
import { boxOfDegrees } from '@parley/awareness/model';
import fc from 'fast-check';
import { sightOf } from './sight';
import { moved, NEAREST, type View, WHOLE, zoomed } from './view';
import { type Centre, drawingOf, HEIGHT, WIDTH } from './world';

const DRAWINGS = { atlantic: drawingOf('atlantic'), pacific: drawingOf('pacific') };
const centres = fc.constantFrom<Centre>('atlantic', 'pacific');
const views: fc.Arbitrary<View> = fc
  .record({
    zoom: fc.double({ min: 1, max: NEAREST, noNaN: true }),
    x: fc.double({ min: -1, max: 1, noNaN: true }),
    y: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ zoom, x, y }) => moved(zoomed(WHOLE, zoom, [WIDTH / 2, HEIGHT / 2]), x * zoom, y * zoom));

const holds = ([west, south, east, north]: readonly number[], [x, y]: readonly [number, number]): boolean => {
  const [w = 0, s = 0, e = 0, n = 0] = [west, south, east, north];
  return y >= s && y <= n && (w <= e ? x >= w && x <= e : x >= w || x <= e);
};

describe('what part of the world a view shows', () => {
  it('holds every place that is drawn in it', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(views, centres, place, (view, centre, position) => {
        const [x, y] = DRAWINGS[centre].at(position);
        const drawn =
          x >= view.x && x <= view.x + WIDTH / view.zoom && y >= view.y && y <= view.y + HEIGHT / view.zoom;
        return !drawn || holds(sightOf(view, centre), position);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a box that the API takes, and no more than is in sight', () => {
    fc.assert(
      fc.property(views, centres, (view, centre) => {
        const sight = sightOf(view, centre);
        expect(boxOfDegrees(sight)).toEqual(sight);
      }),
    );
    const near = zoomed(WHOLE, NEAREST, [WIDTH / 2, HEIGHT / 2]);
    const [west, south, east, north] = sightOf(near, 'atlantic');
    expect([east - west < 20, north - south < 12]).toEqual([true, true]);
  });

  it('is the whole world where that is in sight', () => {
    expect(sightOf(WHOLE, 'pacific')).toEqual([-180, -90, 180, 90]);
  });
});
