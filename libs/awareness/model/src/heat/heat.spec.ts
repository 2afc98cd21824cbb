import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { positions } from '../testing/places';
import { type Counted, heatOf } from './heat';
import { regionOf, regionOfBox, REGIONS } from './region';

const DOMAINS = ['Cyber', 'Space', 'Economy'];
const notes: fc.Arbitrary<Counted[]> = fc.array(
  fc.record({
    hybridDomains: fc.subarray(DOMAINS),
    box: fc.option(
      positions.map(([x, y]) => [x, y, x, y] as const),
      { nil: null },
    ),
    observed: fc
      .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 70 }))
      .map(([day, days]) => ({
        from: new Date(Date.UTC(2025, 0, 1 + day)),
        to: new Date(Date.UTC(2025, 0, 1 + day + days)),
      })),
  }),
  { maxLength: 12 },
);
const total = (list: readonly Counted[]): number => heatOf(list).reduce((sum, { count }) => sum + count, 0);

describe('the counts by domain, region and month', () => {
  it('add up: what two lots of notes count together is what each counts', () => {
    fc.assert(fc.property(notes, notes, (a, b) => expect(total([...a, ...b])).toBe(total(a) + total(b))));
  });
  it('are the same in whatever order the notes come, and hold no empty cell', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const cells = heatOf(list);
        expect(heatOf([...list].reverse())).toEqual(cells);
        expect(cells.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
  it('count a note once in each month that it touches, and one without a place apart', () => {
    const observed = { from: new Date('2026-10-31T23:00:00Z'), to: new Date('2026-11-01T01:00:00Z') };
    expect(heatOf([{ hybridDomains: ['Cyber', 'Cyber'], box: null, observed }])).toEqual([
      { domain: 'Cyber', region: 'NOWHERE', month: '2026-10', count: 1 },
      { domain: 'Cyber', region: 'NOWHERE', month: '2026-11', count: 1 },
    ]);
  });
});

describe('the region of a position', () => {
  it('is where one expects it', () => {
    const expected = [
      [[114, 12], 'SOUTH_EAST_ASIA'],
      [[19, 58], 'EUROPE'],
      [[30, 75], 'ARCTIC'],
      [[73, 0], 'INDIAN_OCEAN'],
      [[139.7, 35.7], 'EAST_ASIA'],
      [[-77, 38.9], 'NORTH_AMERICA'],
      [[149, -35], 'SOUTH_PACIFIC'],
      [[179, 5], 'NORTH_PACIFIC'],
    ] as const;
    for (const [position, region] of expected) expect(regionOf(position)).toBe(region);
  });
  it('is one of the known, for every position of the world', () => {
    fc.assert(fc.property(positions, (position) => expect(REGIONS).toContain(regionOf(position))));
  });
  it('of a box is that of its middle, also across the 180th meridian', () => {
    expect(regionOfBox(null)).toBe('NOWHERE');
    expect(regionOfBox([170, 0, -170, 20])).toBe('NORTH_PACIFIC');
    expect(regionOfBox([178, -30, -170, -20])).toBe('SOUTH_PACIFIC');
  });
});
