import { describe, expect, it } from '@jest/globals';
import { visible } from '@parley/kernel';
import type { Answer } from '../invitations/answer';
import { aConvened, aDraft, after, anOpen, decided, noon } from '../testing/builders';
import { chair, france, japan, lowOfficer, observer, rapporteur } from '../testing/people';
import { remindByItself, remindInvitation } from './remind';
import type { Reminder } from './reminder';

const named = { format: 'NAMED', named: ['FRA', 'JPN', 'NOR'] } as const;
const said = (delegation: string, answer: Answer['answer']): Answer => ({
  delegation,
  answer,
  attending: [],
  answeredAt: noon,
  late: false,
});
const convened = (answers: readonly Answer[] = [], reminders: readonly Reminder[] = []) => ({
  ...aConvened(named),
  answers,
  reminders,
});
const earlier = (minutes: number, automatic = false): Reminder => ({
  delegation: 'JPN',
  at: after(-minutes),
  automatic,
});
const DAY = 24 * 60;

const whom = (result: ReturnType<typeof remindInvitation>): string[] =>
  decided(result).reminders.map(({ delegation }) => delegation);

describe('a reminder', () => {
  it('goes to all who have not answered, and to those who took their answer back', () => {
    const state = convened([said('FRA', 'DECLINED'), said('JPN', 'AWAITED')]);
    expect(whom(remindInvitation(state, { delegations: null }, chair, noon))).toEqual(['JPN', 'NOR']);
  });

  it('is told to the delegation reminded and to the secretariat, and to nobody else', () => {
    const { events } = decided(remindInvitation(convened(), { delegations: ['JPN'] }, chair, noon));
    expect(events).toMatchObject([
      { type: 'invitation.reminded', data: { delegation: 'JPN', automatic: false } },
    ]);
    const sees = [japan, rapporteur, france, observer].map((actor) =>
      events.every(({ label }) => visible(actor, label)),
    );
    expect(sees).toEqual([true, true, false, false]);
  });

  it('comes once a day at most: who names one is refused, who names none reminds the others', () => {
    const recent = convened([], [earlier(DAY - 1)]);
    expect(remindInvitation(recent, { delegations: ['JPN', 'NOR'] }, chair, noon)).toMatchObject({
      code: 'RATE_LIMITED',
      field: 'delegations',
    });
    expect(whom(remindInvitation(recent, { delegations: null }, chair, noon))).toEqual(['FRA', 'NOR']);
    const old = convened([], [earlier(DAY)]);
    expect(whom(remindInvitation(old, { delegations: ['JPN'] }, chair, noon))).toEqual(['JPN']);
  });

  it('is refused for those who are not invited or have answered, and when nobody is left', () => {
    const state = convened(['FRA', 'JPN', 'NOR'].map((code) => said(code, 'ACCEPTED')));
    for (const delegations of [['FRA'], ['KOR']])
      expect(remindInvitation(state, { delegations }, chair, noon)).toMatchObject({ code: 'INVALID' });
    expect(remindInvitation(state, { delegations: null }, chair, noon)).toMatchObject({ code: 'STATE' });
  });

  it.each([
    ['a draft', aDraft(named), chair, 'STATE'],
    ['an open session', anOpen(named), chair, 'STATE'],
    ['a delegate', aConvened(named), japan, 'FORBIDDEN'],
    ['a rapporteur', aConvened(named), rapporteur, 'FORBIDDEN'],
    ['one who does not see it', aConvened({ label: { classification: 'SECRET' } }), lowOfficer, 'NOT_FOUND'],
  ] as const)('is refused to %s', (_, dossier, actor, code) => {
    const state = { ...dossier, reminders: [] };
    expect(remindInvitation(state, { delegations: null }, actor, noon)).toMatchObject({ code });
  });
});

describe('the forum’s own reminder', () => {
  it('leaves out who answered, who was reminded lately, and whom it has reminded before', () => {
    const codes = (state: ReturnType<typeof convened>): string[] =>
      remindByItself(state, noon).reminders.map(({ delegation }) => delegation);
    expect(codes(convened([said('FRA', 'ACCEPTED')]))).toEqual(['JPN', 'NOR']);
    expect(codes(convened([], [earlier(60)]))).toEqual(['FRA', 'NOR']);
    expect(codes(convened([], [earlier(9 * DAY, true)]))).toEqual(['FRA', 'NOR']);
    expect(codes(convened([], [earlier(9 * DAY)]))).toEqual(['FRA', 'JPN', 'NOR']);
    expect(remindByItself(convened(), noon).events[0]).toMatchObject({ data: { automatic: true } });
  });

  it('is given for no session that is not convened any more', () => {
    expect(remindByItself({ ...anOpen(named), reminders: [] }, noon).events).toEqual([]);
  });
});
