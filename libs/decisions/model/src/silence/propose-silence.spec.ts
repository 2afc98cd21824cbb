import { describe, expect, it } from '@jest/globals';
import { defaultCharter, rosterAt } from '@parley/delegations/model';
import { proposeSilence, type SilenceGround, type SilenceInput } from './propose-silence';
import {
  T0,
  at,
  EXPIRY,
  MEMBERS,
  chair,
  rapporteur,
  france,
  observer,
  label,
  text,
  done,
  codeOf,
} from '../testing/silences';

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
    const open = done(proposing({ session: { key: 's', state: 'OPEN', label } }));
    expect(open).toMatchObject({
      silence: { state: 'PROPOSED', startsAt: null },
      events: [{ type: 'silence.proposed', sessionKey: 's' }],
    });
    expect(codeOf(proposing({ session: { key: 's', state: 'SUSPENDED', label } }))).toBe('STATE');
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
    const narrower = {
      key: 's',
      state: 'OPEN',
      label: { ...label, releasableToObservers: false, releasableTo: ['FRA'] },
    } as const;
    expect(proposing({ session: narrower })).toMatchObject({ code: 'LABEL_CEILING' });
    expect(proposing({}, { basis: 'ALL' })).toMatchObject({ field: 'label.releasableTo' });
    expect(proposing({}, { named: ['FIN'] })).toMatchObject({ field: 'named' });
  });
});
