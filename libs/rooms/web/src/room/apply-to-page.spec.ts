import { describe, expect, it } from '@jest/globals';
import { event, item, ITEM_ID, OTHER_ID, page, SESSION_ID } from '../testing/builders';
import { applyToPage } from './apply-to-page';
import { elapsedMs, type RoomItem, type RoomPage } from './room-page';

const itemOf = (shown: RoomPage | null): RoomItem => {
  const found = shown?.agenda.find(({ id }) => id === ITEM_ID);
  if (found === undefined) throw new Error('the item is gone');
  return found;
};
const minutes = (shown: RoomPage | null, at: string): number =>
  shown === null ? Number.NaN : elapsedMs(shown, itemOf(shown), Date.parse(at)) / 60_000;

const opened = event('item.opened', ITEM_ID, { state: 'OPEN', version: 2, openedAt: 'x', runningSince: 'x' });

describe('the agenda on a screen', () => {
  it('shows the item that was opened, with its clock running from then on', () => {
    const after = applyToPage(page(), opened);
    expect(after?.currentItem?.id).toBe(ITEM_ID);
    expect(itemOf(after).state).toBe('OPEN');
    expect(minutes(after, '2026-12-08T12:07:00Z')).toBe(2);
  });

  it('shows outcome and summary of the item that was closed, and no item under discussion', () => {
    const closed = event('item.closed', ITEM_ID, {
      state: 'CLOSED',
      version: 3,
      elapsedMs: 120_000,
      outcome: 'AGREED',
      summary: 'Agreed as proposed.',
      closedAt: '2026-12-08T12:07:00Z',
    });
    const after = applyToPage(applyToPage(page(), opened), closed);
    expect(itemOf(after)).toMatchObject({
      state: 'CLOSED',
      outcome: 'AGREED',
      summary: 'Agreed as proposed.',
    });
    expect(after?.currentItem).toBeNull();
    expect(minutes(after, '2026-12-08T12:30:00Z')).toBe(2);
  });

  it('counts no time while the session is suspended', () => {
    const at = (type: string, state: string, time: string) =>
      event(type, SESSION_ID, { state, version: 1, at: time }, time);
    const running = page({ agenda: [item({ state: 'OPEN' })] });
    const suspended = applyToPage(running, at('session.suspended', 'SUSPENDED', '2026-12-08T12:04:00Z'));
    expect(minutes(suspended, '2026-12-08T12:30:00Z')).toBe(4);
    const resumed = applyToPage(suspended, at('session.resumed', 'OPEN', '2026-12-08T12:30:00Z'));
    expect(minutes(resumed, '2026-12-08T12:31:00Z')).toBe(5);
  });

  it('forgets what went out of sight', () => {
    expect(applyToPage(page(), event('item.retracted', OTHER_ID))?.agenda.map(({ id }) => id)).toEqual([
      ITEM_ID,
    ]);
    expect(applyToPage(page(), event('session.retracted', SESSION_ID))).toBeNull();
  });

  it('is left as it is by what it cannot read', () => {
    const before = page();
    expect(applyToPage(before, event('paper.circulated', ITEM_ID))).toBe(before);
    expect(applyToPage(before, event('item.opened', '?'))).toBe(before);
  });
});
