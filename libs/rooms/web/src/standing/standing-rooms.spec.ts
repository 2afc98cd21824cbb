import { describe, expect, it } from '@jest/globals';
import type { QueuedAct } from '@parley/api-client';
import { FIRST_STATE, type RoomState } from '../room/room-state';
import { item, ITEM_ID, page, request, speakers } from '../testing/builders';
import { reasonToStay } from './reason-to-stay';
import { markedRooms, markStanding } from './standing-mark';
import { StandingRooms, type StandingStore } from './standing-rooms';

const open = page({
  agenda: [item({ state: 'OPEN' })],
  currentItem: { __typename: 'AgendaItem', id: ITEM_ID },
});
const withList = (list: Parameters<typeof speakers>[0], part: Partial<RoomState> = {}): RoomState => ({
  ...FIRST_STATE,
  page: open,
  floors: { [ITEM_ID]: speakers(list) },
  ...part,
});
const act = (state: QueuedAct['state']): QueuedAct => ({
  ...{ key: 'm', event: 'floor:request', payload: {}, about: '', at: 0, away: true, state, refusal: null },
});

describe('why somebody stays in a room whose screen they have left', () => {
  it('is the floor for their delegation, from its request on', () => {
    const waiting = [request(1, 'FRA'), request(2, 'JPN')];
    expect(reasonToStay(withList({ waiting }), 'JPN')).toEqual({ why: 'WAITING', before: 1 });
    expect(reasonToStay(withList({ waiting: waiting.slice(1) }), 'JPN')).toEqual({ why: 'NEXT' });
    expect(reasonToStay(withList({ current: request(2, 'JPN') }), 'JPN')).toEqual({ why: 'SPEAKING' });
    expect(reasonToStay(withList({ spoken: [request(2, 'JPN')] }), 'JPN')).toBeNull();
    expect(reasonToStay(withList({ waiting }), undefined)).toBeNull();
  });

  it('is what they did and nobody has confirmed, or was refused', () => {
    expect(reasonToStay(withList({}, { acts: [act('WAITING')] }), 'JPN')).toEqual({ why: 'UNSENT', acts: 1 });
    expect(reasonToStay(withList({}, { acts: [act('REFUSED')] }), 'JPN')).toEqual({ why: 'REFUSED' });
    expect(reasonToStay(withList({}, { acts: [act('DONE')] }), 'JPN')).toBeNull();
  });

  it('is not known before the room was read, and none once it is over', () => {
    expect(reasonToStay(FIRST_STATE, 'JPN')).toBeUndefined();
    expect(reasonToStay({ ...FIRST_STATE, page: open }, 'JPN')).toBeUndefined();
    expect(reasonToStay({ ...FIRST_STATE, page: null }, 'JPN')).toBeNull();
  });
});

describe('a room that was left', () => {
  const setUp = (first: RoomState) => {
    let state = first;
    let told: () => void = () => undefined;
    const calls: string[] = [];
    const store: StandingStore = {
      state: () => state,
      subscribe: (listener) => {
        told = listener;
        return () => (told = () => undefined);
      },
      watch: (itemId) => void calls.push(`watch ${itemId === ITEM_ID}`),
      stop: () => void calls.push('stop'),
    };
    const become = (next: RoomState) => {
      state = next;
      told();
    };
    const rooms = new StandingRooms();
    rooms.stand({ sessionId: 's1', store, seat: 'JPN' });
    return { rooms, store, calls, become };
  };

  it('goes on until nothing is to come from it, and then ends by itself', () => {
    const { rooms, store, calls, become } = setUp(withList({ waiting: [request(1, 'JPN')] }));
    expect(rooms.find('s1')).toBe(store);
    become(withList({ current: request(1, 'JPN') }));
    expect(calls).not.toContain('stop');
    become(withList({ spoken: [request(1, 'JPN')] }));
    expect(calls.at(-1)).toBe('stop');
    expect(rooms.all()).toEqual([]);
  });

  it('ends at once where nothing is to come', () => {
    expect(setUp(withList({})).calls).toContain('stop');
  });

  it('is taken up by its screen with the line that it has', () => {
    const { rooms, store, calls, become } = setUp(withList({ waiting: [request(1, 'JPN')] }));
    rooms.entered(store);
    become(withList({}));
    expect(calls).not.toContain('stop');
    expect(rooms.all()).toEqual([]);
  });

  it('ends when the person leaves it, or signs out', () => {
    const { rooms, calls } = setUp(withList({ waiting: [request(1, 'JPN')] }));
    rooms.clear();
    expect(calls.at(-1)).toBe('stop');
  });

  it('is remembered for the same person alone', () => {
    const held = new Map<string, string>();
    const storage = {
      getItem: (name: string) => held.get(name) ?? null,
      setItem: (name: string, value: string) => void held.set(name, value),
      removeItem: (name: string) => void held.delete(name),
    };
    markStanding('p1', ['s1'], storage);
    expect(markedRooms('p1', storage)).toEqual(['s1']);
    expect(markedRooms('p2', storage)).toEqual([]);
    held.set('parley.standing', 'nonsense');
    expect(markedRooms('p1', storage)).toEqual([]);
  });
});
