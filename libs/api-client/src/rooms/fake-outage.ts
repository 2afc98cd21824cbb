import { actShelf } from './act-shelf';
import { FakeSocket } from './fake-socket';
import { FakeTime } from './fake-time';
import { RoomConnection } from './room-connection';
import { watchWake } from './watch-wake';

export const MINUTE = 60_000;
export const STATEMENT = { agendaItemId: 'a1', kind: 'STATEMENT' } as const;

/** A browser's storage of one tab. */
export const tab = (): Storage => {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
};

/** A room whose server, clock and browser the test plays. */
export const setUpOutage = ({ storage = tab(), person = 'p1', time = new FakeTime() } = {}) => {
  const socket = new FakeSocket();
  const heard = new Map<string, () => void>();
  let hidden = false;
  const room = new RoomConnection(socket, {
    sessionId: 's1',
    newId: () => `m${Math.random()}`,
    now: time.now,
    later: time.later,
    shelf: actShelf(person, 's1', storage),
    watch: (wake) =>
      watchWake(wake, {
        now: time.now,
        every: time.every,
        hidden: () => hidden,
        on: (event, listener) => {
          heard.set(event, listener);
          return () => heard.delete(event);
        },
      }),
  });
  const seen: string[] = [];
  const statuses: string[] = [];
  room.on('event', ({ subjectId }) => seen.push(subjectId));
  room.on('status', (status) => statuses.push(status));
  room.open();
  return {
    ...{ socket, room, seen, statuses, storage, time, heard },
    states: () => room.acts.map(({ event, state, refusal }) => [event, state, refusal?.code ?? null]),
    hide: (now: boolean) => {
      hidden = now;
      heard.get('visibilitychange')?.();
    },
  };
};
