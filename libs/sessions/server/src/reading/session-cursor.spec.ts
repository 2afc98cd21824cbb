import { describe, expect, it } from '@jest/globals';
import { BadInput } from '@parley/platform';
import fc from 'fast-check';
import { cursorOfPlace, placeOfCursor } from './session-cursor';

describe('the cursor of a list of sessions', () => {
  it('leads back to the exact place, microseconds included', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 999_999 }), (key, micros) => {
        const fraction = micros === 0 ? '' : `.${String(micros).padStart(6, '0')}`.replace(/0+$/, '');
        const place = { startsAt: `2026-12-08T12:00:00${fraction}Z`, key };
        expect(placeOfCursor(cursorOfPlace(place))).toEqual(place);
      }),
    );
  });

  it('is refused as a bad input where it is anything else', () => {
    const key = '00000000-0000-4000-8000-000000000000';
    const forged = [
      '',
      'x',
      '2026-12-08T12:00:00Z',
      `2026-12-08T12:00:00Z ${key} `,
      `2026-13-41T99:00:00Z ${key}`,
    ];
    for (const text of forged) {
      expect(() => placeOfCursor(Buffer.from(text).toString('base64url'))).toThrow(BadInput);
    }
    fc.assert(fc.property(fc.string(), (text) => expect(() => placeOfCursor(text)).toThrow(BadInput)));
  });
});
