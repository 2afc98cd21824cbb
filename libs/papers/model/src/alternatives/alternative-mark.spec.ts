import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alternativeNumber,
  baseNumber,
  isAlternative,
  isAmong,
  readMark,
  withoutMark,
  writeMark,
} from './alternative-mark';

const codes = fc.uniqueArray(fc.constantFrom('FRA', 'JPN', 'KOR', 'NOR'), { maxLength: 3 });

describe('the mark of an alternative', () => {
  it('is typed at the head of a paragraph, with who wants it in and who out', () => {
    expect(readMark('{bis +JPN +NOR -FRA} The forum')).toMatchObject({
      wantedBy: ['JPN', 'NOR'],
      opposedBy: ['FRA'],
    });
    expect(withoutMark('{ter} The forum')).toBe('The forum');
    for (const text of ['{+JPN} The', 'The {bis}', '{biz} The', '{bis JPN} The', '[x]{+JPN}', '{bis', ''])
      expect([text, readMark(text)]).toEqual([text, null]);
  });

  it('read is what was written, and nothing of the words goes with it', () => {
    fc.assert(
      fc.property(codes, codes, fc.string(), (wantedBy, opposedBy, words) => {
        const text = `${writeMark({ wantedBy, opposedBy })}${words.trimStart()}`;
        expect(readMark(text)).toMatchObject({ wantedBy, opposedBy });
        expect(withoutMark(text)).toBe(words.trimStart());
      }),
    );
  });

  it('is counted bis, ter … under its paragraph, and found again by it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1', '12', '3(a)', '3(a)(iv)'),
        fc.integer({ min: 1, max: 20 }),
        (base, nth) => {
          const number = alternativeNumber(base, nth);
          expect(isAlternative(number)).toBe(true);
          expect(baseNumber(number)).toBe(base);
          expect(isAmong(`${number}(a)`, base)).toBe(true);
          expect(isAmong(number, `${base}0`)).toBe(false);
        },
      ),
    );
    expect(alternativeNumber('3(a)', 1)).toBe('3(a) bis');
    expect(isAlternative('3(a)')).toBe(false);
  });
});
