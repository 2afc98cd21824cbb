import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reachedBy } from './told';
import { onLocalClock, workingMinutes } from './working-hours';
import { at, EXPIRY, MEMBERS, T0 } from '../testing/silences';

describe('who counts as told', () => {
  const fact = { delegation: 'FRA', placed: true, seen: false, mailed: 0, failed: 0 };
  it('who has it in the notices, unless every letter failed and nobody saw it', () => {
    expect(reachedBy([fact])).toEqual(['FRA']);
    expect(reachedBy([{ ...fact, failed: 2 }])).toEqual([]);
    expect(reachedBy([{ ...fact, failed: 2, mailed: 1 }])).toEqual(['FRA']);
    expect(reachedBy([{ ...fact, failed: 2, seen: true }])).toEqual(['FRA']);
    expect(
      reachedBy([
        { ...fact, failed: 2 },
        { ...fact, failed: 0 },
      ]),
    ).toEqual(['FRA']);
    expect(reachedBy([{ ...fact, placed: false, seen: true }])).toEqual(['FRA']);
    expect(reachedBy([])).toEqual([]);
  });
  it('nothing that is done to tell somebody takes away that others were told', () => {
    const facts = fc.array(
      fc.record({
        delegation: fc.constantFrom(...MEMBERS),
        ...{ placed: fc.boolean(), seen: fc.boolean(), mailed: fc.nat(2), failed: fc.nat(2) },
      }),
    );
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        expect(reachedBy([...some, ...more])).toEqual(expect.arrayContaining(reachedBy(some)));
      }),
    );
  });
});

describe('working hours that are left', () => {
  it('are 08:00 to 18:00 of the capital, without weekends and days off, across changes of its clocks', () => {
    // Monday 2 February 2026, 12:00 UTC: 21:00 in Tokyo, 13:00 in Paris.
    expect(workingMinutes('Asia/Tokyo', [], T0, at(24))).toBe(600);
    expect(workingMinutes('Europe/Paris', [], T0, at(24))).toBe(600);
    expect(workingMinutes('Europe/Paris', ['2026-02-03'], T0, at(24))).toBe(300);
    expect(workingMinutes('Europe/Paris', [], at(96), at(168))).toBe(600);
    const [before, after] = [new Date('2026-03-27T23:00:00Z'), new Date('2026-03-30T22:00:00Z')];
    expect(workingMinutes('Europe/Paris', [], before, after)).toBe(600);
    expect(workingMinutes('Europe/Paris', [], at(2), at(1))).toBe(0);
  });
  it('and the expiry are told by its own clock', () => {
    expect(onLocalClock(EXPIRY, 'Asia/Tokyo')).toBe('2026-02-05T21:00:00+09:00[Asia/Tokyo]');
    expect(onLocalClock(new Date(EXPIRY.getTime() + 40), 'Asia/Tokyo')).toBe(
      '2026-02-05T21:00:00.040+09:00[Asia/Tokyo]',
    );
  });
});
