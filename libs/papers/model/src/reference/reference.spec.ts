import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAPER_KINDS } from '../paper/paper';
import { prefixOf, REFERENCE, REFERENCE_PREFIXES, referenceOf, unnumberedReference } from './reference';

const numbers = fc.record({
  prefix: fc.constantFrom(...REFERENCE_PREFIXES),
  year: fc.integer({ min: 2020, max: 2199 }),
  number: fc.integer({ min: 1, max: 9999 }),
});

describe('a reference', () => {
  it('always has the forum’s prefix and the agreed form', () => {
    fc.assert(
      fc.property(numbers, fc.nat(40), (number, revision) => {
        expect(referenceOf(number, revision)).toMatch(
          /^APP-(M|R|D|WP|N|DS|A)\((\d{4})\)(\d{4})(-(REV|ADD|COR)(\d+))?$/,
        );
        expect(referenceOf(number, revision)).toMatch(REFERENCE);
      }),
    );
  });

  it('is another one for another number and for another revision', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.nat(9), fc.nat(9), (a, b, one, other) => {
        const same = a.prefix === b.prefix && a.year === b.year && a.number === b.number && one === other;
        expect(referenceOf(a, one) === referenceOf(b, other)).toBe(same);
      }),
    );
  });

  it('of the first text has no suffix, of the first revision REV1', () => {
    const number = { prefix: 'D', year: 2026, number: 12 } as const;
    expect(referenceOf(number, 0)).toBe('APP-D(2026)0012');
    expect(referenceOf(number, 1)).toBe('APP-D(2026)0012-REV1');
  });

  it('is given to every kind but the non-paper, which nothing can take for a numbered paper', () => {
    expect(PAPER_KINDS.filter((kind) => prefixOf(kind) === null)).toEqual(['NON_PAPER']);
    expect(unnumberedReference(0)).not.toMatch(REFERENCE);
    expect(unnumberedReference(2)).toBe('NON-PAPER-REV2');
  });
});
