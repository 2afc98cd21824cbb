import { describe, expect, it } from '@jest/globals';
import { agendaTime, isOver, missingAnswers, mustMend } from './desk-work';

const hours = { startsAt: '2030-12-01T12:00:00Z', endsAt: '2030-12-01T14:00:00Z' };
const invitation = (answer: 'AWAITED' | 'ACCEPTED') => ({
  __typename: 'Invitation' as const,
  answer,
  attending: [],
  answeredAt: null,
  late: false,
  remindedAt: null,
  delegation: {
    __typename: 'Delegation' as const,
    id: 'd',
    code: 'JPN',
    name: 'Japan',
    group: 'PARTNER' as const,
  },
});
const conflict = (
  severity: 'REFUSAL' | 'WARNING' | 'NOTICE',
  code: 'HEADS_NEEDED' | 'AGENDA_TOO_LONG' = 'HEADS_NEEDED',
) => ({
  __typename: 'SessionConflict' as const,
  severity,
  code,
  message: severity,
  field: 'endsAt',
  session: null,
});

describe('the officer’s desk', () => {
  it('holds an agenda against the length of its session, and one that just fits is not over', () => {
    expect(agendaTime({ ...hours, plannedDuration: 'PT1H30M' })).toEqual({ planned: 90, lasts: 120 });
    expect(isOver({ ...hours, plannedDuration: 'PT2H' })).toBe(false);
    expect(isOver({ ...hours, plannedDuration: 'PT2H1S' })).toBe(true);
  });

  it('misses answers only where invitations are out and the session has not begun', () => {
    const invitations = [invitation('AWAITED'), invitation('ACCEPTED')];
    const missing = (state: 'DRAFT' | 'CONVENED' | 'OPEN') => missingAnswers({ state, invitations }).length;
    expect([missing('DRAFT'), missing('CONVENED'), missing('OPEN')]).toEqual([0, 1, 0]);
  });

  it('leaves out what is only worth knowing, and what has a panel of its own', () => {
    const long = conflict('WARNING', 'AGENDA_TOO_LONG');
    const conflicts = [conflict('REFUSAL'), conflict('WARNING'), conflict('NOTICE'), long];
    expect(mustMend({ conflicts }).map(({ severity }) => severity)).toEqual(['REFUSAL', 'WARNING']);
  });
});
