import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { openRoomSocket, RoomClient, Secretariat, startForum } from '@parley/testkit';
import { io } from 'socket.io-client';
import { issued } from './support/feed';
import { joinAgain } from './support/join-again';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, france] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
]);

const SIGN_IN =
  'mutation ($email: String!) { signIn(email: $email, password: "demonstration only") { __typename } }';

/** The cookie of a browser that has signed in. */
const cookieOf = async (email: string): Promise<string> => {
  const { headers } = await forum.bearer(undefined).graphql(SIGN_IN, { email });
  const [cookie] = headers.getSetCookie();
  if (cookie === undefined) throw new Error('no cookie was set');
  return cookie.split(';')[0] ?? '';
};

/** A socket as a browser opens it. */
const browserSocket = (headers: Record<string, string>): RoomClient => {
  const options = {
    path: '/socket.io',
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  };
  return new RoomClient(io(`${forum.node().address}/rooms`, options));
};

describe('a connection', () => {
  it.each([
    ['no token', undefined],
    ['a token that nobody was given', 'nobody-was-given-this'],
    ['an empty token', ''],
  ])('with %s is refused with UNAUTHENTICATED', async (_, token) => {
    const client = new RoomClient(openRoomSocket(forum.node().address, token));
    await expect(client.connected()).rejects.toThrow(/^UNAUTHENTICATED$/);
    client.close();
  });

  it('is a WebSocket', async () => {
    const client = await japan.socket();
    expect(client.socket.io.engine.transport.name).toBe('websocket');
    client.close();
  });

  it('is not to be had by polling', async () => {
    const answer = await fetch(`${forum.node().address}/socket.io/?EIO=4&transport=polling`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('sid');
  });

  it('takes its identity from a browser’s cookie', async () => {
    const { address } = forum.node();
    const { id } = await secretariat.open();
    const client = browserSocket({ cookie: await cookieOf('head@nor.example'), origin: address });
    await client.connected();
    expect(await client.join(id)).toMatchObject({ present: ['NOR'] });
    client.close();
  });

  it('from a page of another origin is refused, with a cookie that stands', async () => {
    const client = browserSocket({
      cookie: await cookieOf('head@nor.example'),
      origin: 'https://elsewhere.example',
    });
    await expect(client.connected()).rejects.toThrow();
    client.close();
  });

  it('with more than it may carry is ended, and nobody else’s', async () => {
    const { id } = await secretariat.open();
    const [loud, quiet] = [await japan.room(id), await france.room(id)];
    loud.socket.emit('room:join', { sessionId: 'x'.repeat(1_000_000) });
    await loud.disconnected.count(1);
    expect(quiet.socket.connected).toBe(true);
    expect(await quiet.ask('room:leave', { sessionId: id })).toMatchObject({ ok: true });
    quiet.close();
  });
});

describe('joining a room', () => {
  it('is acknowledged with a cursor, who is present and what was missed: nothing without `after`', async () => {
    const { id } = await secretariat.open();
    const first = await japan.room(id);
    const second = await france.socket();
    const answer = await second.ask('room:join', { sessionId: id });
    expect(answer).toEqual({ ok: true, cursor: expect.any(String), present: ['FRA', 'JPN'], events: [] });
    first.close();
    second.close();
  });

  it('of a session that is out of sight is NOT_FOUND, in the words for one that is not there', async () => {
    const { id } = await secretariat.open({ format: 'NAMED', named: ['JPN', 'KOR'] });
    const client = await france.socket();
    const absent = await client.ask('room:join', { sessionId: globalId('Session', randomUUID()) });
    expect(absent).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await client.ask('room:join', { sessionId: id })).toEqual(absent);
    for (const hidden of [
      (await secretariat.scheduled()).id,
      globalId('AgendaItem', randomUUID()),
      'no id at all',
    ]) {
      expect(await client.ask('room:join', { sessionId: hidden })).toEqual(absent);
    }
    client.close();
  });

  it('without an invitation to a session in sight is FORBIDDEN', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN', 'KOR'] };
    const { id } = await secretariat.open({ format: 'NAMED', named: ['JPN', 'KOR'], label });
    const client = await france.socket();
    expect(await client.ask('room:join', { sessionId: id })).toMatchObject({
      ok: false,
      refusal: { code: 'FORBIDDEN' },
    });
    const guest = await chair.room(id);
    expect(await chair.read('query ($id: ID!) { session(id: $id) { present { code } } }', { id })).toEqual({
      session: { present: [] },
    });
    guest.close();
    client.close();
  });

  it('is not for a machine: its token counts for nobody in the room', async () => {
    const { id } = await secretariat.open();
    const client = await (await issued(forum, japan)).socket();
    expect(await client.ask('room:join', { sessionId: id })).toMatchObject({
      ok: false,
      refusal: { code: 'FORBIDDEN' },
    });
    client.close();
  });

  it('twice brings every event once', async () => {
    const { session, item } = await secretariat.underWay();
    const client = await japan.room(session.id);
    await client.join(session.id);
    await france.does('requestFloor', { agendaItemId: item.id });
    const last = await japan.does('requestFloor', { agendaItemId: item.id });
    await client.events.until(({ subjectId }) => subjectId === last.id);
    expect(client.history().filter(({ type }) => type === 'floor.requested')).toHaveLength(2);
    client.close();
  });

  it('ends with leaving: nothing of it comes any more, and what was missed comes on coming back', async () => {
    const { session, item } = await secretariat.underWay();
    const witness = await chair.room(session.id);
    const client = await japan.socket();
    const { cursor } = await client.join(session.id);
    await client.does('room:leave', { sessionId: session.id });
    const from = client.events.items.length;
    const { id } = await france.does('requestFloor', { agendaItemId: item.id });
    await witness.events.until(({ subjectId }) => subjectId === id);
    const { live, events } = await joinAgain(client, session.id, cursor);
    expect(live.slice(from)).toEqual([]);
    expect(events.map(({ subjectId }) => subjectId)).toContain(id);
    client.close();
    witness.close();
  });
});
