import { describe, expect, it } from '@jest/globals';
import { schedulePath } from '../fair-hours/search-draft';
import { firstDraft } from '../fair-hours/search-draft';
import { draftFrom } from './draft-from';
import { EMPTY_DRAFT } from './session-draft';

describe('a new session by its address', () => {
  it('is empty without one', () => {
    expect(draftFrom(new URLSearchParams())).toEqual(EMPTY_DRAFT);
  });

  it('takes over the time that was found and for whom', () => {
    const search = {
      ...firstDraft('2026-11-23', new URLSearchParams()),
      format: 'NAMED' as const,
      named: ['JPN', 'KOR'],
      timeZone: 'Asia/Tokyo',
    };
    const path = schedulePath(search, new Date('2026-12-08T11:00:00Z'), new Date('2026-12-08T13:00:00Z'));
    expect(draftFrom(new URL(path, 'https://forum.example').searchParams)).toEqual({
      ...EMPTY_DRAFT,
      format: 'NAMED',
      named: ['JPN', 'KOR'],
      timeZone: 'Asia/Tokyo',
      startsAt: '2026-12-08T11:00:00.000Z',
      endsAt: '2026-12-08T13:00:00.000Z',
    });
  });

  it('leaves nonsense out', () => {
    const params = new URLSearchParams({
      format: 'X',
      timeZone: 'Nowhere',
      startsAt: 'x',
      endsAt: '2026-12-08T13:00:00Z',
    });
    expect(draftFrom(params)).toEqual(EMPTY_DRAFT);
  });
});
