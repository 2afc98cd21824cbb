import { describe, expect, it } from '@jest/globals';
import { entry } from './fake-socket';
import { MINUTE, setUpOutage as setUp, STATEMENT } from './fake-outage';

describe('a machine that slept', () => {
  it('finds its line dead on waking, and comes back at once from the last event', () => {
    const { socket, time, statuses, room } = setUp();
    socket.admit(entry(5).cursor);
    time.sleep(10 * MINUTE);
    // The line does not know yet: it is asked, and does not answer.
    expect(socket.joins).toHaveLength(2);
    expect(socket.joins[1]?.after).toBe(entry(5).cursor);
    time.pass(6_000);
    expect(statuses).toEqual(['connected', 'reconnecting']);
    expect(socket.connects).toBe(2);
    socket.admit(entry(9).cursor, [entry(6)]);
    expect(room.status).toBe('connected');
  });

  it('goes on with a line that has lived, without a word to the person and without a repeat', () => {
    const { socket, heard, statuses, seen, room } = setUp();
    socket.admit(entry(5).cursor);
    void room.act('floor:request', STATEMENT);
    heard.get('online')?.();
    socket.say('event', entry(7));
    socket.joins.at(-1)?.answer({
      ok: true,
      cursor: entry(7).cursor,
      present: [],
      events: [entry(6), entry(7)],
    });
    expect(seen).toEqual(['r6', 'r7']);
    expect(statuses).toEqual(['connected']);
    expect(socket.sent).toHaveLength(1);
  });

  it('does not wait for its turn to try when the network is back', () => {
    const { socket, heard } = setUp();
    socket.admit(entry(5).cursor);
    socket.lose(false);
    socket.fail('timeout', false);
    const before = socket.connects;
    heard.get('online')?.();
    expect(socket.connects).toBe(before + 1);
  });

  it('is asked after when the page is looked at again, but not at every glance', () => {
    const { socket, time, hide } = setUp();
    socket.admit(entry(5).cursor);
    hide(true);
    time.pass(5_000);
    hide(false);
    expect(socket.joins).toHaveLength(1);
    hide(true);
    time.pass(31_000);
    hide(false);
    expect(socket.joins).toHaveLength(2);
  });

  it('is left alone once the person has left the room', () => {
    const { socket, room, heard, time } = setUp();
    socket.admit(entry(5).cursor);
    room.close();
    expect(heard.size).toBe(0);
    time.sleep(10 * MINUTE);
    expect(socket.joins).toHaveLength(1);
  });

  it('gives up an answer to a join that came too late', () => {
    const { socket, time, room } = setUp();
    socket.connected();
    time.pass(20_000);
    expect(socket.connects).toBe(2);
    socket.joins[0]?.answer({ ok: true, cursor: entry(1).cursor, present: [], events: [] });
    expect(room.status).toBe('connecting');
    socket.admit(entry(2).cursor);
    expect(room.status).toBe('connected');
  });
});
