import { describe, expect, it } from '@jest/globals';
import {
  event,
  ITEM_ID,
  ITEM_KEY,
  OTHER_ID,
  request,
  requested,
  requestId,
  seat,
  speakers,
} from '../testing/builders';
import type { RoomEvent } from '@parley/api-client';
import type { Speakers } from '../room/room-page';
import { applyToSpeakers } from './apply-to-speakers';

const hear = (before: Speakers, ...events: readonly RoomEvent[]): Speakers =>
  events.reduce((shown, one) => applyToSpeakers(shown, ITEM_ID, one, (code) => seat(code)), before);
const codes = ({ waiting }: Speakers): string[] => waiting.map(({ delegation }) => delegation.code);
const given = (n: number): RoomEvent =>
  event('floor.given', requestId(n), {
    itemKey: ITEM_KEY,
    state: 'SPEAKING',
    startedAt: '2026-12-08T12:06:00Z',
  });

describe('the list of speakers on a screen', () => {
  it('takes a new request in behind those that wait, and a point of order before them', () => {
    const before = speakers({ waiting: [request(1, 'CAN'), request(2, 'FRA')] });
    const after = hear(before, requested(3, 'JPN'), requested(4, 'KOR', 'POINT_OF_ORDER'));
    expect(codes(after)).toEqual(['KOR', 'CAN', 'FRA', 'JPN']);
  });

  it('keeps the order that the server gave to those that wait already', () => {
    const placed = (n: number, code: string, place: number) => request(n, code, { place });
    const before = speakers({ waiting: [placed(7, 'KOR', 2), placed(2, 'FRA', 5), placed(5, 'CAN', 7)] });
    expect(codes(hear(before, requested(8, 'JPN')))).toEqual(['KOR', 'FRA', 'CAN', 'JPN']);
  });

  it('shows who has the floor, and then who has spoken', () => {
    const ended = event('floor.ended', requestId(1), {
      itemKey: ITEM_KEY,
      state: 'SPOKEN',
      endedAt: '2026-12-08T12:08:00Z',
      pausedMs: 5_000,
    });
    const speaking = hear(speakers({ waiting: [request(1, 'CAN')] }), given(1));
    expect(speaking.current?.delegation.code).toBe('CAN');
    const after = hear(speaking, ended);
    expect(after.current).toBeNull();
    expect(after.spoken).toMatchObject([{ delegation: { code: 'CAN' }, pausedFor: 'PT5S' }]);
  });

  it('is the same when an event comes twice', () => {
    const once = hear(speakers({ waiting: [request(1, 'CAN')] }), requested(2, 'JPN'));
    expect(hear(once, requested(2, 'JPN'))).toEqual(once);
  });

  it('leaves out who withdrew', () => {
    const withdrawn = event('floor.withdrawn', requestId(1), { itemKey: ITEM_KEY, state: 'WITHDRAWN' });
    expect(codes(hear(speakers({ waiting: [request(1, 'CAN'), request(2, 'FRA')] }), withdrawn))).toEqual([
      'FRA',
    ]);
  });

  it('shows a clock that stands still, a closed list and a limit', () => {
    const list = { itemKey: ITEM_KEY, open: false, speakingSeconds: 180, pausedAt: '2026-12-08T12:07:00Z' };
    const after = hear(speakers(), event('floor.paused', ITEM_ID, { itemKey: ITEM_KEY, list }));
    expect(after).toMatchObject({ open: false, speakingTime: 'PT3M', pausedAt: '2026-12-08T12:07:00Z' });
  });

  it('does not offer to withdraw a new request before the server has said that one may', () => {
    expect(hear(speakers(), requested(1, 'JPN')).waiting[0]?.viewerCanWithdraw).toBe(false);
  });

  it('is not touched by the floor of another item', () => {
    const before = speakers({ waiting: [request(1, 'CAN')] });
    expect(applyToSpeakers(before, OTHER_ID, given(1), (code) => seat(code))).toBe(before);
  });
});
