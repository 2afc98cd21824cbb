import { describe, expect, it } from '@jest/globals';
import { defaultCharter, rosterAt } from '@parley/delegations/model';
import { type Actor, isRefusal, type Label, type Result, type Role, standingOf } from '@parley/kernel';
import fc from 'fast-check';
import { breakSilence } from './break-silence';
import { outcomeAt, type ToldMembers } from './outcome-at';
import {
  proposeSilence,
  type SilenceDecision,
  type SilenceGround,
  type SilenceInput,
} from './propose-silence';
import {
  announceSilence,
  atCloseOfSession,
  concludeSilence,
  expirySilence,
  extendSilence,
  issueSilence,
  objectToSilence,
  putUnderSilence,
  remindOfSilence,
  SILENCE_CONCLUSIONS,
  withdrawnSilence,
  withdrawSilence,
} from './run-silence';
import { SILENCE_STATES, type Silence, type SilenceState } from './silence';
import { silenceAbilities, type SilenceNow } from './silence-gates';
import { reachedBy } from './told';
import { onLocalClock, workingMinutes } from './working-hours';

const HOUR = 3_600_000;
const T0 = new Date('2026-02-02T12:00:00Z');
const at = (hours: number): Date => new Date(T0.getTime() + hours * HOUR);
const EXPIRY = at(72);
const MEMBERS = ['FRA', 'JPN', 'NOR'];

const actor = (role: Role, delegation: string | null, speaksForSeat = false): Actor => ({
  standing: standingOf(role),
  ...{ personId: `${role} ${delegation ?? ''}`, tokenId: null, credentialId: 'sign-in', role, delegation },
  ...{ clearance: 'SECRET', caveats: [], speaksForSeat, language: 'EN' },
});
const chair = actor('CHAIR', null);
const officer = actor('SESSION_OFFICER', null);
const rapporteur = actor('RAPPORTEUR', null);
const france = actor('HEAD', 'FRA', true);
const adviserFrance = actor('ADVISER', 'FRA');
const japan = actor('HEAD', 'JPN', true);
const korea = actor('HEAD', 'KOR', true);
const observer = actor('OBSERVER', null);

const label: Label = {
  ...{
    classification: 'UNCLASSIFIED',
    releasableTo: ['FRA', 'JPN', 'NOR', 'KOR'],
    releasableToObservers: false,
  },
  ...{ caveats: [], tlp: null, originator: null },
};
const text = {
  ...{
    revisionKey: 'text',
    paperKey: 'paper',
    sha256: 'hash',
    reference: 'APP-D(2026)0001',
    title: 'Calendar',
    originator: 'JPN',
  },
};

const silenceIn = (state: SilenceState, overrides: Partial<Silence> = {}): Silence => ({
  ...{
    key: 'silence',
    version: 3,
    state,
    text,
    basis: 'NAMED',
    members: MEMBERS,
    label,
    sessionKey: null,
    proposedAt: T0,
  },
  ...{
    startsAt: state === 'PROPOSED' ? null : T0,
    expiresAt: EXPIRY,
    shortPeriodReason: null,
    previousKey: null,
    notReached: [],
  },
  ...{ brokenBy: state === 'BROKEN' ? ['NOR'] : [], closingReason: null, objectedBy: null },
  ...{ announcedAt: null, announcedIn: null, decisionKey: null },
  ...overrides,
});

const TOLD: ToldMembers = { counting: MEMBERS, reached: MEMBERS };
const nowAt = (silence: Silence, time: Date, told: ToldMembers = TOLD): SilenceNow => ({
  silence,
  outcome: outcomeAt(silence, told, time),
});

const done = <T extends object>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.message.en);
  return result;
};
const codeOf = (result: unknown): string | null => (isRefusal(result) ? result.code : null);

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
    const conclude = (now: SilenceNow, outcome: (typeof SILENCE_CONCLUSIONS)[number]) =>
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

describe('times', () => {
  it('a break counts strictly before the expiry, however close, and never at it or after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5 * HOUR, max: 5 * HOUR }), (ms) => {
        const time = new Date(EXPIRY.getTime() + ms);
        const result = EVENTS['break']?.(silenceIn('UNDER_SILENCE'), time);
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
    expect(codeOf(EVENTS['break']?.(extended.silence, last))).toBeNull();
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

describe('proposing', () => {
  const ground = (overrides: Partial<SilenceGround> = {}): SilenceGround => ({
    ...{
      key: 'silence',
      running: false,
      roster: rosterAt(defaultCharter, '2026-02-02'),
      session: null,
      previous: null,
    },
    text: { ...text, kind: 'DRAFT_DECISION', paperState: 'CIRCULATED', isPresent: true, label },
    ...overrides,
  });
  const input = (overrides: Partial<SilenceInput> = {}): SilenceInput => ({
    ...{ basis: 'NAMED', named: MEMBERS, expiresAt: EXPIRY, shortPeriodReason: null, label },
    ...overrides,
  });
  const proposing = (over: Partial<SilenceGround> = {}, into: Partial<SilenceInput> = {}, who = chair) =>
    proposeSilence(ground(over), input(into), who, T0);

  it('outside a session the text is under silence at once, in an open one it waits for objections', () => {
    expect(done(proposing()).silence).toMatchObject({
      state: 'UNDER_SILENCE',
      startsAt: T0,
      members: MEMBERS,
    });
    expect(done(proposing()).events.map(({ type }) => type)).toEqual(['silence.proposed', 'silence.started']);
    const open = done(proposing({ session: { key: 's', state: 'OPEN' } }));
    expect(open).toMatchObject({
      silence: { state: 'PROPOSED', startsAt: null },
      events: [{ type: 'silence.proposed', sessionKey: 's' }],
    });
    expect(codeOf(proposing({ session: { key: 's', state: 'SUSPENDED' } }))).toBe('STATE');
  });
  it('for 72 hours at least, or with the reason for less; a year at most', () => {
    const short = new Date(EXPIRY.getTime() - 1);
    expect(proposing({}, { expiresAt: short })).toMatchObject({
      code: 'INVALID',
      field: 'shortPeriodReason',
    });
    expect(codeOf(proposing({}, { expiresAt: short, shortPeriodReason: ' ' }))).toBe('INVALID');
    expect(
      codeOf(proposing({}, { expiresAt: short, shortPeriodReason: 'Before the ministerial.' })),
    ).toBeNull();
    for (const expiresAt of [T0, at(367 * 24)])
      expect(proposing({}, { expiresAt, shortPeriodReason: 'x' })).toMatchObject({
        code: 'INVALID',
        field: 'expiresAt',
      });
  });
  it('on the present text of a circulated paper that is not under silence, by the chair and the officers', () => {
    const { text: present } = ground();
    for (const change of [{ kind: 'NON_PAPER' }, { paperState: 'WITHDRAWN' }, { isPresent: false }] as const)
      expect(codeOf(proposing({ text: { ...present, ...change } }))).toBe('STATE');
    expect(codeOf(proposing({ running: true }))).toBe('DUPLICATE');
    expect([rapporteur, france, observer].map((who) => codeOf(proposing({}, {}, who)))).toEqual(
      Array(3).fill('FORBIDDEN'),
    );
    expect(codeOf(proposing({ previous: { key: 'p', state: 'UNDER_SILENCE', text } }))).toBe('STATE');
  });
  it('seen by every member of the basis, and by nobody who does not see the text', () => {
    expect(proposing({}, { label: { ...label, releasableTo: null } })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    expect(proposing({}, { label: { ...label, releasableTo: ['FRA', 'JPN'] } })).toMatchObject({
      code: 'INVALID',
      field: 'label.releasableTo',
    });
    expect(proposing({}, { basis: 'ALL' })).toMatchObject({ field: 'label.releasableTo' });
    expect(proposing({}, { named: ['FIN'] })).toMatchObject({ field: 'named' });
  });
});

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
  });
});

it('a paper that is taken back takes it along', () => {
  expect(withdrawnSilence(silenceIn('UNDER_SILENCE'), 'Taken back.')).toMatchObject({
    silence: { state: 'WITHDRAWN', closingReason: 'Taken back.' },
    events: [{ type: 'silence.withdrawn' }],
  });
});
