import { describe, expect, it } from '@jest/globals';
import type { Actor, Result } from '@parley/kernel';
import { breakSilence } from './break-silence';
import type { SilenceDecision } from './propose-silence';
import { extendSilence, withdrawSilence } from './run-silence';
import {
  at,
  EXPIRY,
  chair,
  officer,
  rapporteur,
  france,
  adviserFrance,
  japan,
  korea,
  observer,
  silenceIn,
  nowAt,
  done,
  codeOf,
} from '../testing/silences';

describe('who may', () => {
  const under = nowAt(silenceIn('UNDER_SILENCE'), at(1));
  const breaking = (who: Actor): Result<SilenceDecision> =>
    breakSilence(under, { reason: 'x', amendment: null }, who, { at: at(1), underAuthority: false });
  it('break: who speaks for a member of the basis, and nobody else', () => {
    expect([france, japan].map((who) => codeOf(breaking(who)))).toEqual([null, null]);
    expect([adviserFrance, korea, chair, rapporteur].map((who) => codeOf(breaking(who)))).toEqual(
      Array(4).fill('FORBIDDEN'),
    );
    expect(codeOf(breaking(observer))).toBe('NOT_FOUND');
    expect(codeOf(breaking({ ...france, clearance: 'UNCLASSIFIED', delegation: 'DEU' }))).toBe('NOT_FOUND');
  });
  it('extend: the chair and the officers; withdraw: they, or who speaks for the delegation whose text it is', () => {
    const extending = (who: Actor) =>
      codeOf(extendSilence(under, { expiresAt: at(99), reason: 'x' }, who, at(1)));
    expect([chair, officer, rapporteur, japan].map(extending)).toEqual([
      null,
      null,
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    const taking = (who: Actor) => codeOf(withdrawSilence(under, { reason: 'x' }, who));
    expect([chair, officer, japan, france, rapporteur].map(taking)).toEqual([
      null,
      null,
      null,
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
  it('a delegation breaks once, others may after it; all in the order in which they were received', () => {
    const first = done(breaking(france)).silence;
    const second = breakSilence(nowAt(first, at(2)), { reason: 'x', amendment: null }, japan, {
      at: at(2),
      underAuthority: true,
    });
    expect(done(second)).toMatchObject({
      silence: { brokenBy: ['FRA', 'JPN'] },
      broken: { underAuthority: true },
    });
    expect(
      codeOf(
        breakSilence(nowAt(first, at(2)), { reason: 'x', amendment: null }, france, {
          at: at(2),
          underAuthority: false,
        }),
      ),
    ).toBe('DUPLICATE');
    expect(
      codeOf(
        breakSilence(nowAt(first, EXPIRY), { reason: 'x', amendment: null }, japan, {
          at: EXPIRY,
          underAuthority: false,
        }),
      ),
    ).toBe('DEADLINE_PASSED');
  });
  it('an amendment that goes with it is its own, on that very text, and still proposed', () => {
    const own = { key: 'a', revisionKey: 'text', proposer: 'FRA', state: 'PROPOSED' };
    const named = (amendment: typeof own): Result<SilenceDecision> =>
      breakSilence(under, { reason: 'x', amendment }, france, { at: at(1), underAuthority: false });
    expect(codeOf(named(own))).toBeNull();
    for (const other of [{ proposer: 'JPN' }, { revisionKey: 'other' }, { state: 'WITHDRAWN' }])
      expect(named({ ...own, ...other })).toMatchObject({ code: 'INVALID', field: 'amendmentId' });
  });
});
