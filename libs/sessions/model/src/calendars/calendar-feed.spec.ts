import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal } from '@parley/kernel';
import { chair } from '../testing/people';
import {
  type CalendarFeedInput,
  makeCalendarFeed,
  MOST_CALENDAR_FEEDS,
  revokeCalendarFeed,
} from './calendar-feed';

const now = new Date('2026-02-03T12:00:00Z');
const person: Actor = { ...chair, clearance: 'CONFIDENTIAL' };

const make = (more: Partial<CalendarFeedInput> = {}, actor = person, standing = 0) =>
  makeCalendarFeed(
    { key: 'feed', standing },
    { name: ' Telephone ', ceiling: 'RESTRICTED', language: 'EN', ...more },
    actor,
    now,
  );

const made = () => {
  const result = make();
  if (isRefusal(result)) throw new Error(result.message.en);
  return result.feed;
};

describe('a calendar feed', () => {
  it('is made by a person for themselves, up to their own clearance', () => {
    expect(made()).toEqual({
      key: 'feed',
      personId: person.personId,
      name: 'Telephone',
      ceiling: 'RESTRICTED',
      language: 'EN',
      madeAt: now,
      revokedAt: null,
    });
    expect(isRefusal(make({ ceiling: 'CONFIDENTIAL' }))).toBe(false);
  });

  it.each([
    ['a ceiling above the own clearance', { ceiling: 'SECRET' }, 'LABEL_CEILING', 'ceiling'],
    ['no name', { name: ' ' }, 'INVALID', 'name'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'INVALID', 'name'],
  ] as const)('is refused with %s', (_, more, code, field) => {
    expect(make(more)).toMatchObject({ code, field });
  });

  it('is refused to machines, and beyond what one person may have', () => {
    expect(make({}, { ...person, tokenId: 'token' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(make({}, { ...person, personId: null })).toMatchObject({ code: 'FORBIDDEN' });
    expect(make({}, person, MOST_CALENDAR_FEEDS)).toMatchObject({ code: 'STATE' });
    expect(isRefusal(make({}, person, MOST_CALENDAR_FEEDS - 1))).toBe(false);
  });

  it('is revoked by its person alone, once', () => {
    expect(revokeCalendarFeed(made(), person, now)).toMatchObject({
      feed: { revokedAt: now },
      events: [{ type: 'calendar-feed.revoked', data: { revoked: true } }],
    });
    expect(revokeCalendarFeed(made(), { ...person, personId: 'another' }, now)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const revoked = { ...made(), revokedAt: now };
    expect(revokeCalendarFeed(revoked, person, new Date())).toEqual({ feed: revoked, events: [] });
  });
});
