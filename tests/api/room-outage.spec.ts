import { describe, expect, it } from '@jest/globals';
import { parseGlobalId } from '@parley/kernel';
import { type RoomClient, type RoomEvent, Secretariat, startForum } from '@parley/testkit';
import { START } from '../faults/support/reference';
import { StateByEvents } from '../faults/support/state-by-events';
import { stateByQuery } from '../faults/support/state-by-query';
import { queueOf, speakersOf } from './support/floor';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, france, korea] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
]);

describe('a client that was away for longer than its presence is kept', () => {
  it('comes back to what a fresh join finds, with every event once, and is present again', async () => {
    const { session, item } = await secretariat.underWay();
    const witness = await chair.socket();
    await witness.join(session.id, START);
    let client = await japan.socket();
    await client.join(session.id, START);
    const seen: RoomEvent[] = [];
    const state = new StateByEvents(() => seen);
    await japan.does('requestFloor', { agendaItemId: item.id });
    await client.events.until(({ type }) => type === 'floor.requested');
    seen.push(...client.history());
    const cursor = seen.at(-1)?.cursor ?? '';
    client.close();

    const left = ({ type, data }: RoomEvent) => type === 'presence.left' && data?.['delegation'] === 'JPN';
    await witness.events.until(left);
    for (const head of [france, korea]) {
      const { id } = await head.does('requestFloor', { agendaItemId: item.id });
      await chair.does('giveFloor', { id });
      await head.does('sendMessage', { sessionId: session.id, text: 'While Japan was away' });
      await chair.does('endFloor', { id });
    }
    await chair.does('suspendSession', { id: session.id, reason: 'A break' });
    await chair.does('openSession', { id: session.id });

    client = await japan.socket();
    const { present } = await client.join(session.id, cursor);
    expect(present).toContain('JPN');
    const fresh = await japan.socket();
    expect((await fresh.join(session.id, START)).present).toEqual(present);
    const last = fresh.events.items.at(-1)?.cursor ?? '';
    await client.events.until((event) => event.cursor >= last);
    seen.push(...client.history());
    const upTo = (events: readonly RoomEvent[]) => events.filter((event) => event.cursor <= last);
    expect(upTo(seen)).toEqual(upTo(fresh.history()));
    expect(upTo(seen).filter(({ type }) => type === 'message.sent')).toHaveLength(2);
    expect(state.catchUp().shown()).toEqual(await stateByQuery(japan, session.id));
    for (const room of [witness, client, fresh]) room.close();
  }, 60_000);

  it('is told to read everything anew when more has happened than is told one by one', async () => {
    const { session } = await secretariat.underWay();
    const client = await japan.socket();
    const { cursor } = await client.join(session.id);
    await client.does('room:leave', { sessionId: session.id });
    await forum.sql(
      `with base as (select r from record r where session_key = $1 and type = 'item.opened' limit 1),
        more as (select jsonb_populate_record(r, jsonb_build_object('position', h.position + n)) as r
          from base, record_head h, generate_series(1, 20001) n offset 0),
        copied as (insert into record select (r).* from more returning 1)
       update record_head set position = position + (select count(*) from copied)`,
      [parseGlobalId(session.id)?.key],
    );
    expect(await client.ask('room:join', { sessionId: session.id, after: cursor })).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', field: 'after', message: expect.stringContaining('Join without a cursor') },
    });
    const { events, cursor: now } = await client.join(session.id);
    expect(events).toEqual([]);
    expect(now > cursor).toBe(true);
    client.close();
  }, 60_000);
});

describe('an action in a room that is sent again under its name', () => {
  const twice = async (room: RoomClient, event: string, payload: object): Promise<unknown> => {
    const named = { ...payload, clientMutationId: `${event} once` };
    const first = await room.does(event, named);
    expect(await room.does(event, named)).toEqual(first);
    return first['id'];
  };

  it('is done once and acknowledged each time, whatever it is', async () => {
    const { session, item } = await secretariat.underWay();
    const agendaItemId = item.id;
    const [run, room] = [await chair.room(session.id), await japan.room(session.id)];
    const id = await twice(room, 'floor:request', { agendaItemId, kind: 'STATEMENT' });
    await twice(run, 'floor:give', { id });
    await twice(run, 'floor:pause', { agendaItemId });
    await twice(run, 'floor:resume', { agendaItemId });
    await twice(room, 'floor:end', { id });
    await twice(run, 'floor:list', { agendaItemId, open: true, speakingTime: 'PT2M' });
    const { id: other } = await korea.does('requestFloor', { agendaItemId });
    await twice(run, 'floor:withdraw', { id: other });
    await twice(run, 'positions:ask', { agendaItemId });
    await twice(room, 'message:send', { sessionId: session.id, text: 'Once' });
    expect(await queueOf(chair, agendaItemId)).toEqual([]);
    expect((await speakersOf(chair, agendaItemId)).spoken).toHaveLength(1);
    const late = await chair.socket();
    const { events } = await late.join(session.id, START);
    const types = events.map(({ type }) => type).filter((type) => /^(floor|message|positions)\./.test(type));
    expect(types).toEqual([
      'floor.requested',
      'floor.given',
      'floor.paused',
      'floor.resumed',
      'floor.ended',
      'floor.list-set',
      'floor.requested',
      'floor.declined',
      'positions.asked',
      'message.sent',
    ]);
    for (const open of [run, room, late]) open.close();
  });
});
