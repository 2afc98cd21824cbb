import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Result } from '@parley/kernel';
import { breakSilence } from './break-silence';
import { outcomeAt } from './outcome-at';
import type { SilenceDecision } from './propose-silence';
import {
  announceSilence,
  atCloseOfSession,
  concludeSilence,
  expirySilence,
  extendSilence,
  issueSilence,
  objectToSilence,
  putUnderSilence,
  type SilenceConclusion,
  withdrawnSilence,
  withdrawSilence,
} from './run-silence';
import { SILENCE_STATES, type Silence, type SilenceState } from './silence';
import { silenceAbilities, type SilenceNow } from './silence-gates';
import {
  at,
  EXPIRY,
  MEMBERS,
  chair,
  officer,
  rapporteur,
  france,
  adviserFrance,
  japan,
  korea,
  observer,
  label,
  silenceIn,
  nowAt,
  done,
  codeOf,
} from '../testing/silences';

/** Each event of the state table, by whom it is done where it may be. */
const EVENTS: Readonly<Record<string, (silence: Silence, time: Date) => Result<SilenceDecision>>> = {
  object: (silence, time) =>
    objectToSilence(nowAt(silence, time), { reason: 'At the table.' }, france, false),
  putUnder: (silence, time) => putUnderSilence(nowAt(silence, time), chair, time),
  extend: (silence, time) =>
    extendSilence(nowAt(silence, time), { expiresAt: at(100), reason: 'Capitals ask.' }, officer, time),
  withdraw: (silence, time) => withdrawSilence(nowAt(silence, time), { reason: 'For now.' }, japan),
  break: (silence, time) =>
    breakSilence(nowAt(silence, time), { reason: 'Paragraph 3.', amendment: null }, france, {
      at: time,
      underAuthority: false,
    }),
  conclude: (silence, time) =>
    concludeSilence(nowAt(silence, time), { outcome: 'NOT_ADOPTED', reason: 'No text.' }, chair),
  announce: (silence, time) =>
    announceSilence(
      nowAt(silence, time),
      { sessionKey: 's', sessionState: 'OPEN', agendaItemKey: null },
      chair,
      time,
    ),
  issue: (silence, time) => issueSilence(nowAt(silence, time), 'decision', chair),
};

const ALLOWED: Readonly<Record<string, Partial<Record<SilenceState, SilenceState>>>> = {
  object: { PROPOSED: 'AT_TABLE' },
  putUnder: { PROPOSED: 'UNDER_SILENCE' },
  extend: { UNDER_SILENCE: 'UNDER_SILENCE' },
  withdraw: { PROPOSED: 'WITHDRAWN', UNDER_SILENCE: 'WITHDRAWN' },
  break: { UNDER_SILENCE: 'BROKEN', BROKEN: 'BROKEN' },
  conclude: { BROKEN: 'NOT_ADOPTED', AT_TABLE: 'NOT_ADOPTED' },
  announce: { ADOPTED: 'ANNOUNCED' },
  issue: { ANNOUNCED: 'ISSUED' },
};

describe('the state table of the silence procedure', () => {
  for (const [name, act] of Object.entries(EVENTS))
    for (const state of SILENCE_STATES) {
      const to = ALLOWED[name]?.[state];
      it(`${name} while ${state}: ${to ?? 'refused'}`, () => {
        const result = act(silenceIn(state), at(1));
        if (to === undefined) {
          expect(['STATE', 'DEADLINE_PASSED']).toContain(codeOf(result));
        } else {
          const { silence, events } = done(result);
          expect(silence).toMatchObject({ state: to, version: 4 });
          expect(events).toMatchObject([{ subject: { type: 'SilenceProcedure', key: 'silence' }, label }]);
        }
      });
    }

  it('expiry, not broken: adopted, dated at the expiry; what nobody can be told of is for the chair', () => {
    const silence = silenceIn('UNDER_SILENCE');
    expect(expirySilence(nowAt(silence, new Date(EXPIRY.getTime() - 1)))).toBeNull();
    const adopted = expirySilence(nowAt(silence, at(500)));
    expect(adopted).toMatchObject({
      silence: { state: 'ADOPTED' },
      events: [{ data: { adoptedAt: EXPIRY.toISOString() } }],
    });
    const some = { counting: MEMBERS, reached: ['FRA', 'JPN'] };
    expect(expirySilence(nowAt(silence, EXPIRY, some))).toMatchObject({
      silence: { state: 'AT_TABLE', notReached: ['NOR'] },
    });
    // A member that has lost its seat is not waited for; without any member nothing is adopted.
    expect(outcomeAt(silence, { counting: ['FRA'], reached: ['FRA'] }, EXPIRY).state).toBe('ADOPTED');
    expect(outcomeAt(silence, { counting: [], reached: [] }, EXPIRY).state).toBe('AT_TABLE');
    for (const state of SILENCE_STATES.filter((one) => one !== 'UNDER_SILENCE'))
      expect(expirySilence(nowAt(silenceIn(state), at(500)))).toBeNull();
  });

  it('the chair states adoption only where silence was kept and somebody could not be told', () => {
    const conclude = (now: SilenceNow, outcome: SilenceConclusion) =>
      concludeSilence(now, { outcome, reason: 'All have agreed.' }, chair);
    const unreached = nowAt(silenceIn('UNDER_SILENCE'), at(80), { counting: MEMBERS, reached: ['FRA'] });
    expect(done(conclude(unreached, 'ADOPTED')).silence).toMatchObject({
      state: 'ADOPTED',
      notReached: ['JPN', 'NOR'],
    });
    expect(codeOf(conclude(nowAt(silenceIn('BROKEN'), at(1)), 'ADOPTED'))).toBe('STATE');
    expect(codeOf(conclude(nowAt(silenceIn('AT_TABLE', { startsAt: null }), at(1)), 'ADOPTED'))).toBe(
      'STATE',
    );
    expect(done(conclude(nowAt(silenceIn('BROKEN'), at(1)), 'AT_TABLE')).silence.state).toBe('AT_TABLE');
    expect(codeOf(conclude(nowAt(silenceIn('AT_TABLE'), at(1)), 'AT_TABLE'))).toBe('STATE');
  });

  it('a session that closes without objection puts it under silence, unless its expiry has passed', () => {
    const proposed = silenceIn('PROPOSED', { sessionKey: 'session' });
    expect(atCloseOfSession(proposed, at(1)).silence).toMatchObject({
      state: 'UNDER_SILENCE',
      startsAt: at(1),
    });
    expect(atCloseOfSession(proposed, EXPIRY).silence.state).toBe('AT_TABLE');
    expect(codeOf(putUnderSilence(nowAt(proposed, EXPIRY), chair, EXPIRY))).toBe('INVALID');
  });

  it('offers exactly what it would not refuse', () => {
    for (const who of [chair, rapporteur, france, adviserFrance, japan, korea, observer])
      for (const state of SILENCE_STATES)
        for (const time of [at(1), EXPIRY]) {
          const now = nowAt(silenceIn(state), time);
          const can = silenceAbilities(who, now, time);
          expect(can.break).toBe(
            !isRefusal(
              breakSilence(now, { reason: 'x', amendment: null }, who, { at: time, underAuthority: false }),
            ),
          );
          expect(can.extend).toBe(
            !isRefusal(extendSilence(now, { expiresAt: at(99), reason: 'x' }, who, time)),
          );
          expect(can.object).toBe(!isRefusal(objectToSilence(now, { reason: 'x' }, who, false)));
          expect(can.withdraw).toBe(!isRefusal(withdrawSilence(now, { reason: 'x' }, who)));
          expect(can.putUnder).toBe(!isRefusal(putUnderSilence(now, who, time)));
        }
  });
});

it('a paper that is taken back takes it along', () => {
  expect(withdrawnSilence(silenceIn('UNDER_SILENCE'), 'Taken back.')).toMatchObject({
    silence: { state: 'WITHDRAWN', closingReason: 'Taken back.' },
    events: [{ type: 'silence.withdrawn' }],
  });
});
