import { describe, expect, it } from '@jest/globals';
import { clearShelves } from './act-shelf';
import { setUpOutage as setUp, STATEMENT, tab } from './fake-outage';
import { entry } from './fake-socket';

describe('a reload of the page', () => {
  const reloaded = (before: ReturnType<typeof setUp>, person = 'p1') =>
    setUp({ storage: before.storage, time: before.time, person });

  it('keeps what waits, and sends it once under its first name', () => {
    const before = setUp();
    before.socket.admit(entry(1).cursor);
    before.socket.lose(false);
    void before.room.act('floor:request', STATEMENT);
    const after = reloaded(before);
    expect(after.states()).toEqual([['floor:request', 'WAITING', null]]);
    after.socket.admit(entry(2).cursor);
    expect(after.socket.sent.map(({ payload }) => payload)).toEqual([before.room.acts[0]?.payload]);
    after.socket.sent[0]?.answer({ ok: true, id: 'r1' });
    expect(reloaded(after).states()).toEqual([]);
  });

  it('resends once what was under way, and gives up what was sent twice', () => {
    const before = setUp();
    before.socket.admit(entry(1).cursor);
    void before.room.act('floor:request', STATEMENT);
    const after = reloaded(before);
    after.socket.admit(entry(1).cursor);
    expect(after.socket.sent).toHaveLength(1);
    const again = reloaded(after);
    again.socket.admit(entry(1).cursor);
    expect(again.socket.sent).toEqual([]);
    expect(again.states()).toEqual([['floor:request', 'REFUSED', 'CONNECTION_LOST']]);
  });

  it('leaves no word and no position on the machine', () => {
    const { room, storage } = setUp();
    void room.act('message:send', { sessionId: 's1', text: 'For your eyes only' });
    void room.act('positions:show', { id: 'v1', position: 'OBJECT' });
    void room.act('floor:rule', { id: 'r1', ruling: 'UPHELD', text: 'In my view' });
    expect(storage.length).toBe(0);
  });

  it('hands nothing to whoever signs in next, and forgets all when told to', () => {
    const before = setUp();
    void before.room.act('floor:request', STATEMENT);
    expect(reloaded(before, 'p2').states()).toEqual([]);
    clearShelves(before.storage);
    expect(reloaded(before).states()).toEqual([]);
  });

  it('is not upset by what something else has left in its place', () => {
    const storage = tab();
    for (const left of ['nonsense', '{}', '[null, 7, {"key":"k","event":"message:send"}]']) {
      storage.setItem('parley.acts.p1.s1', left);
      expect(setUp({ storage }).states()).toEqual([]);
    }
  });
});
