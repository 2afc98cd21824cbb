import { describe, expect, it } from '@jest/globals';
import { entry } from './fake-socket';
import { MINUTE, setUpOutage as setUp, STATEMENT } from './fake-outage';

describe('an outage of ten minutes', () => {
  it('comes back from the last event seen, with each action once and in order', () => {
    const { socket, room, seen, statuses, time } = setUp();
    socket.admit(entry(1).cursor);
    socket.say('event', entry(2));
    void room.act('floor:request', STATEMENT);
    socket.lose(false);
    void room.act('message:send', { sessionId: 's1', text: 'We are back soon.' });
    for (let minute = 0; minute < 10; minute += 1) {
      time.pass(MINUTE);
      socket.fail('timeout', false);
    }
    expect(statuses.at(-1)).toBe('offline');
    socket.admit(entry(40).cursor, [entry(3), entry(40)]);
    expect(socket.joins.at(-1)?.after).toBe(entry(2).cursor);
    expect(seen).toEqual(['r2', 'r3', 'r40']);
    expect(socket.sent.map(({ event }) => event)).toEqual(['floor:request', 'floor:request', 'message:send']);
    expect(socket.sent[1]?.payload).toEqual(socket.sent[0]?.payload);
  });

  it('tells each action’s state: waiting, under way, done or refused until it is dismissed', () => {
    const { socket, room, states } = setUp();
    socket.admit(entry(1).cursor);
    socket.lose(false);
    void room.act('floor:request', STATEMENT);
    void room.act('floor:withdraw', { id: 'r1' });
    expect(states()).toEqual([
      ['floor:request', 'WAITING', null],
      ['floor:withdraw', 'WAITING', null],
    ]);
    socket.admit(entry(1).cursor);
    expect(states().map(([, state]) => state)).toEqual(['SENDING', 'SENDING']);
    socket.sent[0]?.answer({ ok: false, refusal: { code: 'STATE', message: 'The item is closed.' } });
    socket.sent[1]?.answer({ ok: true });
    expect(states()).toEqual([
      ['floor:request', 'REFUSED', 'STATE'],
      ['floor:withdraw', 'DONE', null],
    ]);
    // Whoever goes on has seen what went well; a "no" stays until it is dismissed.
    void room.act('floor:request', STATEMENT);
    expect(states().map(([, state]) => state)).toEqual(['REFUSED', 'SENDING']);
    room.dismiss();
    expect(states().map(([, state]) => state)).toEqual(['SENDING']);
  });

  it('lists nothing of what was done and answered while the line stood', async () => {
    const { socket, room, states } = setUp();
    socket.admit(entry(1).cursor);
    const answer = room.act('floor:give', { id: 'r1' });
    socket.sent[0]?.answer({ ok: false, refusal: { code: 'STATE', message: 'It has ended.' } });
    expect(await answer).toMatchObject({ ok: false });
    expect(states()).toEqual([]);
  });

  it('does not send what steers the room, nor a point of order, into a room that has moved on', async () => {
    const { socket, room, states, time } = setUp();
    socket.admit(entry(1).cursor);
    socket.lose(false);
    const give = room.act('floor:give', { id: 'r1' });
    void room.act('floor:request', { agendaItemId: 'a1', kind: 'POINT_OF_ORDER' });
    void room.act('floor:request', STATEMENT);
    time.pass(10 * MINUTE);
    void room.act('floor:end', { id: 'r1' });
    socket.admit(entry(9).cursor);
    expect(socket.sent.map(({ event }) => event)).toEqual(['floor:request', 'floor:end']);
    expect(await give).toMatchObject({ ok: false, refusal: { code: 'EXPIRED' } });
    expect(states().slice(0, 2)).toEqual([
      ['floor:give', 'REFUSED', 'EXPIRED'],
      ['floor:request', 'REFUSED', 'EXPIRED'],
    ]);
  });

  it('reads everything anew where the server cannot tell any more what has happened since', () => {
    const { socket, room, seen } = setUp();
    socket.admit(entry(7).cursor);
    socket.lose(false);
    const resumed: boolean[] = [];
    room.on('joined', (news) => resumed.push(news.resumed));
    socket.connected();
    socket.joins.at(-1)?.answer({
      ok: false,
      refusal: { code: 'INVALID', message: 'Join without a cursor.', field: 'after' },
    });
    expect(socket.joins.at(-1)?.after).toBeUndefined();
    socket.say('event', entry(3));
    socket.joins.at(-1)?.answer({ ok: true, cursor: entry(2).cursor, present: [], events: [] });
    expect(room.status).toBe('connected');
    expect(resumed).toEqual([true]);
    expect(seen).toEqual(['r3']);
  });
});
