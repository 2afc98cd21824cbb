import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDuration, secondsOf } from './duration';

/** As many hours as five digits hold: more than eleven years. */
const LONGEST = 99_999 * 3600 + 3599;

describe('a duration', () => {
  it('comes back as written, for any whole number of seconds up to 99,999 hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONGEST }), (seconds) =>
        expect(secondsOf(isoDuration(seconds))).toBe(seconds),
      ),
    );
  });

  it('is written in hours, minutes and seconds, without parts that are nothing', () => {
    expect([0, 59, 600, 3600, 5400, 90_061].map(isoDuration)).toEqual([
      'PT0S',
      'PT59S',
      'PT10M',
      'PT1H',
      'PT1H30M',
      'PT25H1M1S',
    ]);
  });

  it('is written rounded down, and never below nothing', () => {
    expect(isoDuration(1.9)).toBe('PT1S');
    expect(isoDuration(-5)).toBe('PT0S');
  });

  it.each([
    ['PT10M', 600],
    ['P1D', 86_400],
    ['P1DT1S', 86_401],
    ['PT90S', 90],
    ['PT0S', 0],
  ])('is read from %s', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'PT1.5S',
    'P1W',
    'P1M',
    'P1Y',
    '-PT1S',
    'PT1S ',
    '10M',
    'PT5M1H',
    'pt1s',
    'PT10',
  ])('is not read from “%s”', (text) => expect(secondsOf(text)).toBeUndefined());
});
