import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { degreesOf } from './degrees';

const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
const latitudes = fc.double({ min: -90, max: 90, noNaN: true });

describe('a position in words', () => {
  it.each([
    [[124.2, 26.4], '26.4° N, 124.2° E', '26,4° N, 124,2° E'],
    [[-18.2, 63.1], '63.1° N, 18.2° W', '63,1° N, 18,2° O'],
    [[72.5, -7.1], '7.1° S, 72.5° E', '7,1° S, 72,5° E'],
    [[-0, -1e-9], '0° N, 0° E', '0° N, 0° E'],
    [[180, -90], '90° S, 180° E', '90° S, 180° E'],
  ] as const)('of %j is %s, and in French %s', (position, en, fr) => {
    expect(degreesOf(position)).toEqual({ en, fr });
  });

  it('says where it is, to a metre, whatever the hemisphere', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [, north, ns, east, ew] =
          /^([\d.]+)° ([NS]), ([\d.]+)° ([EW])$/.exec(degreesOf([longitude, latitude]).en) ?? [];
        expect(Number(north) * (ns === 'S' ? -1 : 1)).toBeCloseTo(latitude, 4);
        expect(Number(east) * (ew === 'W' ? -1 : 1)).toBeCloseTo(longitude, 4);
      }),
    );
  });

  it('is no longer than was asked for', () => {
    expect(degreesOf([114.512_345, 11.256], 1).fr).toBe('11,3° N, 114,5° E');
  });
});
