import { describe, expect, it } from '@jest/globals';
import { EMPTY_DRAFT } from './session-draft';
import { inZone, startingAt } from './times';

const draft = { ...EMPTY_DRAFT, startsAt: '2026-12-08T12:00:00.000Z', endsAt: '2026-12-08T15:00:00.000Z' };

describe('the times of a session', () => {
  it('keep the clock times that were typed when the convening zone changes', () => {
    const moved = inZone(draft, 'Asia/Tokyo');
    expect(moved).toMatchObject({
      timeZone: 'Asia/Tokyo',
      startsAt: '2026-12-08T04:00:00.000Z',
      endsAt: '2026-12-08T07:00:00.000Z',
    });
  });

  it('follow daylight saving when the zone changes', () => {
    const july = { ...draft, startsAt: '2026-07-07T11:00:00.000Z', endsAt: null };
    expect(inZone(july, 'America/New_York').startsAt).toBe('2026-07-07T17:00:00.000Z');
  });

  it('keep their length when the start moves', () => {
    expect(startingAt(draft, '2026-12-09T12:00:00.000Z').endsAt).toBe('2026-12-09T15:00:00.000Z');
  });

  it('propose two hours for the first start, and leave an end that was given alone', () => {
    expect(startingAt(EMPTY_DRAFT, draft.startsAt).endsAt).toBe('2026-12-08T14:00:00.000Z');
    expect(startingAt({ ...draft, startsAt: null }, draft.startsAt).endsAt).toBe(draft.endsAt);
    expect(startingAt(draft, null)).toMatchObject({ startsAt: null, endsAt: draft.endsAt });
  });
});
