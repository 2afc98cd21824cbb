import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ordinalBetween } from './ordinal';

const FIRST = '00000000-0000-4000-8000-000000000000';
const LAST = '00000000-0000-4000-8000-0000ffffffff';

describe('the sort text of an item', () => {
  it('stands between its neighbours, wherever items were put before', () => {
    const insertions = fc.array(fc.tuple(fc.nat(), fc.uuid()), { maxLength: 150 });
    fc.assert(
      fc.property(insertions, (steps) => {
        const ordinals: string[] = [];
        for (const [at, key] of steps) {
          const place = at % (ordinals.length + 1);
          const [low = null, high = null] = [ordinals[place - 1], ordinals[place]];
          ordinals.splice(place, 0, ordinalBetween(low, high, key));
        }
        expect(ordinals).toEqual([...new Set(ordinals)].sort());
        expect(ordinals.every((ordinal) => /^[0-9a-z]*[1-9a-z]$/.test(ordinal))).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('stays short for agendas of the size that people make, also when always put in the same place', () => {
    for (const key of [FIRST, LAST]) {
      let [last, first, second] = ['i', 'i', 'j'];
      for (let n = 0; n < 100; n += 1) {
        last = ordinalBetween(last, null, key);
        first = ordinalBetween(null, first, key);
        second = ordinalBetween('i', second, key);
      }
      expect([last, first, second].every(({ length }) => length <= 102)).toBe(true);
    }
  });

  it('follows both where two that were made at once are the same', () => {
    const between = ordinalBetween('m', 'm', FIRST);
    expect(between > 'm').toBe(true);
  });

  it('takes its place in the gap from the key, so that gaps tell nothing', () => {
    expect(ordinalBetween(null, null, FIRST)).not.toBe(ordinalBetween(null, null, LAST));
    expect(ordinalBetween(null, null, FIRST)).toBe(ordinalBetween(null, null, FIRST));
  });

  it('is made of keys that are no UUIDs too', () => {
    expect(ordinalBetween('a', 'c', 'item')).toBe('b');
  });
});
