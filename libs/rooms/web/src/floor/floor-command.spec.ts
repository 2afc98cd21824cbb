import { describe, expect, it } from '@jest/globals';
import { item, ITEM_ID, request, requestId, speakers } from '../testing/builders';
import type { Speakers } from '../room/room-page';
import { floorCommands } from './floor-command';

const IDLE = { pending: [] };
const can = (part: Partial<Speakers['viewerCan']>): Speakers['viewerCan'] => ({
  ...speakers().viewerCan,
  ...part,
});

describe('what is offered on the floor', () => {
  it('is nothing that the server has not allowed', () => {
    expect(floorCommands(IDLE, item(), speakers({ waiting: [request(1, 'JPN')] }), 'JPN')).toEqual({});
  });

  it('is to ask, or to take back what the own delegation asked for', () => {
    const asking = floorCommands(
      IDLE,
      item(),
      speakers({ viewerCan: can({ requestStatement: true }) }),
      'JPN',
    );
    expect(asking.request).toMatchObject({
      event: 'floor:request',
      payload: { agendaItemId: ITEM_ID, kind: 'STATEMENT' },
    });
    const waiting = [
      request(1, 'FRA', { viewerCanWithdraw: true }),
      request(2, 'JPN', { viewerCanWithdraw: true }),
    ];
    expect(floorCommands(IDLE, item(), speakers({ waiting }), 'JPN').withdraw?.payload).toEqual({
      id: requestId(2),
    });
  });

  it('is for the chair to give the floor to the next, while the item is open', () => {
    const list = speakers({ waiting: [request(1, 'FRA'), request(2, 'JPN')], viewerCan: can({ run: true }) });
    expect(floorCommands(IDLE, item({ state: 'OPEN' }), list, undefined).giveNext?.payload).toEqual({
      id: requestId(1),
    });
    expect(floorCommands(IDLE, item({ state: 'SUSPENDED' }), list, undefined).giveNext).toBeUndefined();
  });

  it('is to stop the clock while it runs, and to let it run while it stands', () => {
    const current = request(1, 'FRA', { state: 'SPEAKING' });
    const list = speakers({ current, viewerCan: can({ run: true }) });
    const open = item({ state: 'OPEN' });
    expect(Object.keys(floorCommands(IDLE, open, list, undefined))).toEqual(
      expect.arrayContaining(['end', 'pause', 'list']),
    );
    const paused = floorCommands(IDLE, open, { ...list, pausedAt: '2026-12-08T12:00:00Z' }, undefined);
    expect(paused.pause).toBeUndefined();
    expect(paused.resume).toBeDefined();
  });

  it('is marked while it is under way, so that it is not done twice', () => {
    const list = speakers({ viewerCan: can({ requestStatement: true, raisePointOfOrder: true }) });
    const pending = [{ event: 'floor:request' as const, about: `${ITEM_ID} STATEMENT` }];
    const commands = floorCommands({ pending }, item(), list, 'JPN');
    expect(commands.request?.pending).toBe(true);
    expect(commands.pointOfOrder?.pending).toBe(false);
  });

  it('keeps the time for each statement when the list is closed', () => {
    const list = speakers({ speakingTime: 'PT3M', viewerCan: can({ run: true }) });
    expect(floorCommands(IDLE, item(), list, undefined).list?.payload).toEqual({
      agendaItemId: ITEM_ID,
      open: false,
      speakingTime: 'PT3M',
    });
  });
});
