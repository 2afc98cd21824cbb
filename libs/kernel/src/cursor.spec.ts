import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cursorOf, positionOf } from './cursor';

const positions = fc.maxSafeNat();

describe('a cursor', () => {
  it('comes back as the position that it was made from', () => {
    fc.assert(fc.property(positions, (position) => expect(positionOf(cursorOf(position))).toBe(position)));
    expect(positionOf(cursorOf(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is ordered as text in the order of the record', () => {
    fc.assert(fc.property(positions, positions, (a, b) => expect(cursorOf(a) < cursorOf(b)).toBe(a < b)));
  });

  it('is read only in the one form in which it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^p[0-9a-z]{11}$/), (text) => {
        const position = positionOf(text);
        expect(position === undefined || cursorOf(position) === text).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'p',
    '00000000001',
    'p0000000000',
    'p000000000001',
    'P00000000001',
    'p0000000000A',
    'p-0000000001',
  ])('is not read from “%s”', (text) => expect(positionOf(text)).toBeUndefined());

  it('is not read where no exact position stands behind it', () => {
    expect(positionOf('pzzzzzzzzzzz')).toBeUndefined();
  });
});
