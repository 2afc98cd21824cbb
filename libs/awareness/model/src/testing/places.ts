import fc from 'fast-check';
import type { Position, Ring } from '../geometry/place';
import { normalLongitude } from '../geometry/place';

/** Positions on a grid of quarter degrees, so that sides often meet exactly. */
export const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.integer({ min: -720, max: 720 }).map((x) => x / 4),
  fc.integer({ min: -340, max: 340 }).map((y) => y / 4),
);

const spokes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 24 });

/** A star round a middle never crosses itself; its longitudes may go on beyond ±180. */
export const stars: fc.Arbitrary<Ring> = fc
  .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -40, max: 40 }), spokes)
  .map(([x, y, lengths]) => {
    const ring = lengths.map((length, at): Position => {
      const angle = (2 * Math.PI * at) / lengths.length;
      return [x + length * Math.cos(angle), y + length * Math.sin(angle)];
    });
    return [...ring, ring[0] ?? [x, y]];
  });

/** The same ring as it is sent: its longitudes within ±180. */
export const asSent = (ring: Ring): Ring => ring.map(([x, y]): Position => [normalLongitude(x), y]);
