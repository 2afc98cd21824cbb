import { describe, expect, it } from '@jest/globals';
import type { FloorClock } from '@parley/api-client';
import { ITEM_ID, request, requestId } from '../testing/builders';
import { readingOf } from './clock-reading';

const speaking = request(1, 'JPN', {
  state: 'SPEAKING',
  startedAt: '2026-12-08T12:00:00Z',
  pausedFor: 'PT5S',
});
const clock = (part: Partial<FloorClock> = {}): FloorClock => ({
  agendaItemId: ITEM_ID,
  requestId: requestId(1),
  startedAt: '2026-12-08T12:00:00Z',
  pausedFor: 'PT20S',
  limit: 'PT3M',
  serverNow: '2026-12-08T12:02:00Z',
  ...part,
});

describe('the clock of the one who speaks', () => {
  it('is the server’s last word on it', () => {
    expect(readingOf(speaking, null, null, clock())).toMatchObject({
      pausedFor: 20,
      pausedAt: null,
      limit: 180,
    });
  });

  it('is what the list says before the server has told the clock', () => {
    expect(readingOf(speaking, null, 'PT1M', null)).toMatchObject({ pausedFor: 5, limit: 60 });
    expect(readingOf(speaking, null, 'PT1M', clock({ requestId: requestId(2) }))).toMatchObject({
      pausedFor: 5,
    });
  });

  it('stands where it stood when a pause is part of what the server told', () => {
    const paused = readingOf(speaking, '2026-12-08T12:01:00Z', null, clock({ pausedFor: 'PT80S' }));
    expect(paused).toMatchObject({ pausedFor: 80, pausedAt: '2026-12-08T12:02:00Z' });
  });

  it('stands from the pause on when the server told the clock before it', () => {
    const paused = readingOf(speaking, '2026-12-08T12:03:00Z', null, clock());
    expect(paused).toMatchObject({ pausedFor: 20, pausedAt: '2026-12-08T12:03:00Z' });
  });

  it('is none before the floor was given', () => {
    expect(readingOf(request(1, 'JPN'), null, null, null)).toBeNull();
  });
});
