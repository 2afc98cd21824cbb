import { describe, expect, it } from '@jest/globals';
import type { Result } from '@parley/kernel';
import fc from 'fast-check';
import { breakSilence } from './break-silence';
import { outcomeAt } from './outcome-at';
import type { SilenceDecision } from './propose-silence';
import { extendSilence, remindOfSilence } from './run-silence';
import type { Silence } from './silence';
import { HOUR, at, EXPIRY, chair, france, silenceIn, TOLD, nowAt, done, codeOf } from '../testing/silences';

const breaking = (silence: Silence, time: Date): Result<SilenceDecision> =>
  breakSilence(nowAt(silence, time), { reason: 'Paragraph 3.', amendment: null }, france, {
    at: time,
    underAuthority: false,
  });

describe('times', () => {
  it('a break counts strictly before the expiry, however close, and never at it or after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5 * HOUR, max: 5 * HOUR }), (ms) => {
        const time = new Date(EXPIRY.getTime() + ms);
        const result = breaking(silenceIn('UNDER_SILENCE'), time);
        expect(codeOf(result)).toBe(ms < 0 ? null : 'DEADLINE_PASSED');
        expect(outcomeAt(silenceIn('UNDER_SILENCE'), TOLD, time).state).toBe(
          ms < 0 ? 'UNDER_SILENCE' : 'ADOPTED',
        );
      }),
    );
  });
  it('an extension comes before the expiry and goes beyond it, a year at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 9000 }), (when, until) => {
        const result = extendSilence(
          nowAt(silenceIn('UNDER_SILENCE'), at(when)),
          { expiresAt: at(until), reason: 'x' },
          chair,
          at(when),
        );
        const wanted =
          when >= 72 ? 'DEADLINE_PASSED' : until <= 72 || until - when > 366 * 24 ? 'INVALID' : null;
        expect(codeOf(result)).toBe(wanted);
      }),
    );
  });
  it('of acts at the same instant the database’s order decides: extended, then broken; broken, then not extended', () => {
    const last = new Date(EXPIRY.getTime() - 1);
    const extended = done(
      extendSilence(nowAt(silenceIn('UNDER_SILENCE'), last), { expiresAt: at(96), reason: 'x' }, chair, last),
    );
    expect(codeOf(breaking(extended.silence, last))).toBeNull();
    const broken = done(
      breakSilence(nowAt(silenceIn('UNDER_SILENCE'), last), { reason: 'x', amendment: null }, france, {
        at: last,
        underAuthority: false,
      }),
    );
    expect(
      codeOf(extendSilence(nowAt(broken.silence, last), { expiresAt: at(96), reason: 'x' }, chair, last)),
    ).toBe('STATE');
    expect(outcomeAt(broken.silence, TOLD, at(500)).state).toBe('BROKEN');
  });
  it('reminds while it lasts and not after', () => {
    expect(remindOfSilence(nowAt(silenceIn('UNDER_SILENCE'), at(30)), 48, at(30))).toMatchObject({
      data: { hours: 48 },
    });
    for (const [state, hours, time] of [
      ['BROKEN', 48, 30],
      ['UNDER_SILENCE', 24, 30],
      ['UNDER_SILENCE', 48, 72],
      ['WITHDRAWN', 48, 30],
    ] as const)
      expect(remindOfSilence(nowAt(silenceIn(state), at(time)), hours, at(time))).toBeNull();
  });
});
