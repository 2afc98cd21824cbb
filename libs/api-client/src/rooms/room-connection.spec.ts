import { describe, expect, it } from '@jest/globals';
import { entry, FakeSocket } from './fake-socket';
import { RoomConnection } from './room-connection';

const setUp = (after?: string) => {
  const socket = new FakeSocket();
  let ids = 0;
  /** What is done in two seconds, when a server could not answer. */
  const waiting: (() => void)[] = [];
  const room = new RoomConnection(socket, {
    sessionId: 's1',
    ...(after === undefined ? {} : { after }),
    newId: () => `m${++ids}`,
    later: (work, ms) => {
      if (ms === 2_000) waiting.push(work);
      return () => undefined;
    },
  });
  const seen: string[] = [];
  const statuses: string[] = [];
  room.on('event', ({ subjectId }) => seen.push(subjectId));
  room.on('status', (status) => statuses.push(status));
  room.open();
  return { socket, room, seen, statuses, waiting };
};

describe('events of a room', () => {
  it('begin after the cursor that the screen shows', () => {
    const { socket } = setUp(entry(4).cursor);
    socket.connected();
    expect(socket.joins[0]?.after).toBe(entry(4).cursor);
  });

  it('come in order and once when live ones overtake the answer to the join', () => {
    const { socket, seen } = setUp(entry(0).cursor);
    socket.connected();
    socket.say('event', entry(2));
    socket.say('event', entry(3));
    socket.joins[0]?.answer({ ok: true, cursor: entry(2).cursor, present: [], events: [entry(1), entry(2)] });
    expect(seen).toEqual(['r1', 'r2', 'r3']);
  });

  it('are not repeated when the server sends one twice', () => {
    const { socket, seen } = setUp();
    socket.admit(entry(5).cursor);
    socket.say('event', entry(5));
    socket.say('event', entry(6));
    socket.say('event', entry(6));
    expect(seen).toEqual(['r6']);
  });

  it('go on after a loss from the last one seen, with those missed in between', () => {
    const { socket, seen } = setUp();
    socket.admit(entry(1).cursor);
    socket.say('event', entry(2));
    socket.lose(false);
    socket.admit(entry(4).cursor, [entry(3), entry(4)]);
    expect(socket.joins[1]?.after).toBe(entry(2).cursor);
    expect(seen).toEqual(['r2', 'r3', 'r4']);
  });
});

describe('actions in a room', () => {
  it('wait for the connection and go out in order', async () => {
    const { socket, room } = setUp();
    const first = room.act('floor:request', { agendaItemId: 'a1', kind: 'STATEMENT' });
    void room.act('message:send', { sessionId: 's1', text: 'Good afternoon.' });
    expect(socket.sent).toEqual([]);
    expect(room.waiting).toBe(2);
    socket.admit(entry(1).cursor);
    expect(socket.sent.map(({ event }) => event)).toEqual(['floor:request', 'message:send']);
    socket.sent[0]?.answer({ ok: true, id: 'r1' });
    expect(await first).toEqual({ ok: true, id: 'r1' });
    expect(room.waiting).toBe(1);
  });

  it('are sent again once, with the same clientMutationId, when the connection broke before the answer', async () => {
    const { socket, room } = setUp();
    socket.admit(entry(1).cursor);
    const answer = room.act('floor:request', { agendaItemId: 'a1', kind: 'STATEMENT' });
    socket.lose(false);
    socket.admit(entry(1).cursor);
    expect(socket.sent.map(({ payload }) => payload)).toEqual([
      { agendaItemId: 'a1', kind: 'STATEMENT', clientMutationId: 'm1' },
      { agendaItemId: 'a1', kind: 'STATEMENT', clientMutationId: 'm1' },
    ]);
    socket.sent[1]?.answer({ ok: true, id: 'r1' });
    expect(await answer).toEqual({ ok: true, id: 'r1' });
  });

  it('are given up, and said to be, when the second sending is lost too', async () => {
    const { socket, room } = setUp();
    socket.admit(entry(1).cursor);
    const answer = room.act('floor:give', { id: 'r1' });
    socket.lose(false);
    socket.admit(entry(1).cursor);
    socket.lose(false);
    socket.admit(entry(1).cursor);
    expect(socket.sent).toHaveLength(2);
    expect(await answer).toMatchObject({ ok: false, refusal: { code: 'CONNECTION_LOST' } });
  });

  it('are not sent again once they were acknowledged', async () => {
    const { socket, room } = setUp();
    socket.admit(entry(1).cursor);
    const answer = room.act('floor:give', { id: 'r1' });
    socket.sent[0]?.answer({ ok: false, refusal: { code: 'STATE', message: 'It has ended.' } });
    expect(await answer).toMatchObject({ ok: false, refusal: { code: 'STATE' } });
    socket.lose(false);
    socket.admit(entry(1).cursor);
    expect(socket.sent).toHaveLength(1);
  });

  it('carry a clientMutationId each, by which a repeat finds the first result', () => {
    const { socket, room } = setUp();
    socket.admit(entry(1).cursor);
    void room.act('floor:withdraw', { id: 'r1' });
    void room.act('floor:give', { id: 'r2' });
    expect(socket.sent.map(({ payload }) => payload)).toEqual([
      { id: 'r1', clientMutationId: 'm1' },
      { id: 'r2', clientMutationId: 'm2' },
    ]);
  });
});

describe('the state of the connection', () => {
  it('is shown from the first try to the loss, the outage and the return', () => {
    const { socket, room, statuses } = setUp();
    expect(room.status).toBe('connecting');
    socket.admit(entry(1).cursor);
    socket.lose(false);
    for (let tries = 0; tries < 3; tries += 1) socket.fail('timeout', false);
    socket.admit(entry(1).cursor);
    expect(statuses).toEqual(['connected', 'reconnecting', 'offline', 'connected']);
  });

  it('is connected only once the room is joined', () => {
    const { socket, room } = setUp();
    socket.connected();
    expect(room.status).toBe('connecting');
  });

  it('tells a return from a first arrival', () => {
    const { socket, room } = setUp();
    const resumed: boolean[] = [];
    room.on('joined', (news) => resumed.push(news.resumed));
    socket.admit(entry(1).cursor);
    socket.lose(false);
    socket.admit(entry(1).cursor);
    expect(resumed).toEqual([false, true]);
  });

  it('tries again when a server that stops has ended it', () => {
    const { socket } = setUp();
    socket.admit(entry(1).cursor);
    socket.lose(true);
    expect(socket.connects).toBe(2);
  });
});

describe('a server that cannot answer now', () => {
  it('is tried again a while after it failed to join', () => {
    const { socket, room, waiting } = setUp();
    socket.connected();
    socket.joins[0]?.answer({
      ok: false,
      refusal: { code: 'FAULT', message: 'Something went wrong on our side.' },
    });
    expect(room.status).toBe('connecting');
    expect(socket.connects).toBe(1);
    waiting[0]?.();
    expect(socket.connects).toBe(2);
  });

  it('is tried again a while after it turned the connection away for another reason than the person', () => {
    const { socket, room, waiting } = setUp();
    socket.fail('UNAVAILABLE', true);
    waiting[0]?.();
    expect(socket.connects).toBe(2);
    expect(room.end).toBeNull();
  });

  it('is left alone once the person has gone', () => {
    const { socket, room, waiting } = setUp();
    socket.fail('UNAVAILABLE', true);
    room.close();
    waiting[0]?.();
    expect(socket.connects).toBe(1);
  });

  it('is no end of the room when it stops: the next try finds another', () => {
    const { socket, room } = setUp();
    socket.admit(entry(1).cursor);
    socket.say('revoked', { reason: 'SERVER_STOPS' });
    socket.lose(true);
    expect(room.end).toBeNull();
    expect(socket.connects).toBe(2);
  });
});

describe('the end of a room', () => {
  it('comes with its reason when the server revokes, and gives up what waits', async () => {
    const { socket, room } = setUp();
    const ends: unknown[] = [];
    room.on('ended', (end) => ends.push(end));
    socket.admit(entry(1).cursor);
    const answer = room.act('floor:give', { id: 'r1' });
    socket.say('revoked', { reason: 'REVOKED' });
    socket.lose(true);
    expect(ends).toEqual([{ why: 'REVOKED', reason: 'REVOKED' }]);
    expect(room.status).toBe('ended');
    expect(socket.connects).toBe(1);
    expect(await answer).toMatchObject({ ok: false });
  });

  it('comes when the server does not know who is asking', () => {
    const { socket, room } = setUp();
    socket.fail('UNAUTHENTICATED', true);
    expect(room.end).toEqual({ why: 'UNAUTHENTICATED' });
  });

  it('comes when the join is refused', () => {
    const { socket, room } = setUp();
    socket.connected();
    socket.joins[0]?.answer({
      ok: false,
      refusal: { code: 'NOT_FOUND', message: 'There is no such thing here.' },
    });
    expect(room.end).toMatchObject({ why: 'REFUSED', refusal: { code: 'NOT_FOUND' } });
  });

  it('lets nothing more be done', async () => {
    const { socket, room } = setUp();
    socket.admit(entry(1).cursor);
    room.close();
    expect(await room.act('floor:give', { id: 'r1' })).toMatchObject({ ok: false });
    expect(socket.sent).toEqual([]);
  });
});
