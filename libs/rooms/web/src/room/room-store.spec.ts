import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { QueuedAct, RoomAnswer } from '@parley/api-client';
import { event, item, ITEM_ID, page, requested, speakers } from '../testing/builders';
import type { RoomPage, Speakers } from './room-page';
import { type RoomLine, RoomStore } from './room-store';

type Listener = (news: never) => void;

const setUp = () => {
  const listeners = new Map<string, Listener>();
  const acts: ((answer: RoomAnswer) => void)[] = [];
  const pages: ((read: RoomPage | null) => void)[] = [];
  const floors: ((read: Speakers | null) => void)[] = [];
  const line: RoomLine = {
    status: 'connecting',
    end: null,
    on: (kind, listener) => {
      listeners.set(kind, listener);
      return () => listeners.delete(kind);
    },
    open: () => undefined,
    close: () => undefined,
    acts: [],
    dismiss: () => undefined,
    act: () => new Promise((settle) => acts.push(settle)),
  };
  const reader = {
    page: () => new Promise<RoomPage | null>((settle) => pages.push(settle)),
    speakers: () => new Promise<Speakers | null>((settle) => floors.push(settle)),
  };
  const store = new RoomStore(line, reader, 'EN', { first: () => 50, gap: 500, retry: 2_000 });
  const say = (kind: string, news: object) => listeners.get(kind)?.(news as never);
  store.start();
  return { store, say, acts, pages, floors };
};

const act = (part: Partial<QueuedAct> = {}): QueuedAct => ({
  key: 'm1',
  event: 'floor:request',
  payload: {},
  about: 'about',
  at: 0,
  away: true,
  state: 'WAITING',
  refusal: null,
  ...part,
});
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const codes = (store: RoomStore) =>
  store.state().floors[ITEM_ID]?.waiting.map(({ delegation }) => delegation.code);

const inTheRoom = async () => {
  const room = setUp();
  room.store.watch(ITEM_ID);
  await pass(0);
  room.pages[0]?.(page({ agenda: [item({ state: 'OPEN' })] }));
  room.floors[0]?.(speakers());
  await pass(600);
  return room;
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('the room on a screen', () => {
  it('shows an entry of the record at once, and reads what may be done soon after', async () => {
    const { store, say, floors } = await inTheRoom();
    say('event', requested(1, 'JPN'));
    expect(codes(store)).toEqual(['JPN']);
    await pass(50);
    expect(floors).toHaveLength(2);
  });

  it('loses nothing that came while it was read, though the answer is older', async () => {
    const { store, say, floors } = await inTheRoom();
    say('event', requested(1, 'JPN'));
    await pass(50);
    say('event', requested(2, 'FRA'));
    floors[1]?.(speakers());
    await pass(0);
    expect(codes(store)).toEqual(['FRA']);
    await pass(600);
    expect(floors).toHaveLength(3);
  });

  it('reads at most twice a second in the busiest minute', async () => {
    const { say, floors } = await inTheRoom();
    for (let n = 0; n < 100; n += 1) {
      say('event', requested(n, 'JPN'));
      await pass(10);
      floors.at(-1)?.(speakers());
    }
    expect(floors.length).toBeLessThanOrEqual(4);
  });

  it('reads everything again when the connection is back', async () => {
    const { say, pages, floors } = await inTheRoom();
    say('joined', { present: [], resumed: true });
    await pass(500);
    expect([pages.length, floors.length]).toEqual([2, 2]);
  });

  it('shows what was done as under way until the server has confirmed it', async () => {
    const { store, say } = await inTheRoom();
    say('acts', [act()]);
    expect(store.state().pending).toMatchObject([{ event: 'floor:request', about: 'about' }]);
    say('acts', []);
    expect(store.state().pending).toEqual([]);
  });

  it('lists how what was done without a connection ended, and says it there alone', async () => {
    const { store, say, acts } = await inTheRoom();
    const refusal = { code: 'STATE', message: 'The item is closed.' } as const;
    const refused = store.act('floor:request', { agendaItemId: ITEM_ID, kind: 'STATEMENT' }, 'about');
    say('acts', [act({ state: 'REFUSED', refusal })]);
    acts[0]?.({ ok: false, refusal });
    await refused;
    expect(store.state()).toMatchObject({ acts: [{ state: 'REFUSED' }], pending: [], refusal: null });
  });

  it('shows why not, until something else is done', async () => {
    const { store, acts } = await inTheRoom();
    const refused = store.act('floor:give', { id: 'r1' }, 'r1');
    acts[0]?.({ ok: false, refusal: { code: 'STATE', message: 'The item is suspended.' } });
    await refused;
    expect(store.state().refusal?.message).toBe('The item is suspended.');
    void store.act('floor:give', { id: 'r2' }, 'r2');
    expect(store.state().refusal).toBeNull();
  });

  it('shows nothing of a session that went out of sight', async () => {
    const { store, say } = await inTheRoom();
    say('event', event('session.retracted', page().id));
    expect(store.state()).toMatchObject({ page: null, floors: {} });
  });

  it('shows who is in the room as the server counts them', async () => {
    const { store, say } = await inTheRoom();
    const people = [{ id: 'p1', name: 'Japan — Head', delegation: 'JPN' }];
    say('presence', { sessionId: page().id, present: ['JPN'], people });
    expect(store.state().page?.presentPeople).toMatchObject([
      { name: 'Japan — Head', delegation: { code: 'JPN' } },
    ]);
  });
});
