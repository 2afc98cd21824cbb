import { describe, expect, it } from '@jest/globals';
import { EMPTY_DRAFT } from '../schedule/session-draft';
import { planOfDraft } from './plan-of-draft';

const times = { startsAt: '2030-12-01T12:00:00.000Z', endsAt: '2030-12-01T14:00:00.000Z' };

describe('the plan of a draft', () => {
  it('is what conflicts depend on, and the session that is changed', () => {
    const draft = { ...EMPTY_DRAFT, ...times, title: 'Not part of it', place: 'Room 1', named: ['JPN'] };
    expect(planOfDraft(draft, 'id')).toEqual({
      ...times,
      sessionId: 'id',
      purpose: 'INFORM',
      format: 'ALL',
      named: ['JPN'],
      place: 'Room 1',
    });
  });

  it('is none while the times are missing or cannot be', () => {
    expect(planOfDraft(EMPTY_DRAFT, null)).toBeUndefined();
    expect(planOfDraft({ ...EMPTY_DRAFT, ...times, endsAt: null }, null)).toBeUndefined();
    expect(planOfDraft({ ...EMPTY_DRAFT, ...times, endsAt: times.startsAt }, null)).toBeUndefined();
  });
});
