import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from './record-row';
import { Ring } from './ring';

const entry = (position: number): Entry => ({ position }) as Partial<Entry> as Entry;

describe('the relay’s memory', () => {
  it('gives everything after a position without gap or repeat, or says that it does not reach back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.nat(1_000),
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 30 }),
        fc.nat(1_500),
        (capacity, floor, batches, after) => {
          const ring = new Ring(capacity, floor);
          let head = floor;
          for (const size of batches) {
            ring.push(Array.from({ length: size }, (_, n) => entry(head + n + 1)));
            head += size;
          }
          const known = ring.since(after)?.map(({ position }) => position);
          const wanted = Array.from({ length: Math.max(0, head - after) }, (_, n) => after + n + 1);
          if (known === undefined) expect(after).toBeLessThan(Math.max(floor, head - capacity + 1));
          else expect(known).toEqual(wanted);
        },
      ),
    );
  });
});
