import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import { type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { randomUUID } from 'node:crypto';
import { type IssuedToken, tokenInput } from './support/feed';
import { relabelSession } from './support/relabel';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, admin, japan, france, korea, observer] = (await Promise.all(
  [
    'chair@secretariat.example',
    'admin@secretariat.example',
    'head@jpn.example',
    'head@fra.example',
    'head@kor.example',
    'observer@asean.example',
  ].map((email) => forum.person(email)),
)) as [Person, Person, Person, Person, Person, Person];

const SECRET = 'Xanthippe';
const READ = `query ($id: ID!) { session(id: $id) { unreadMessages messages(first: 100) { nodes { text } } conversations { name } } }`;
const FEED = `query ($id: ID!) { feed(filter: { sessionId: $id, types: ["message.sent", "message.read"] }, first: 100) { nodes { type subjectId } } }`;

/** One direct message from Japan to France in an open session that all see. */
const direct = async (label: object = { classification: 'UNCLASSIFIED', releasableToObservers: true }) => {
  const session = await secretariat.open({ label });
  const message = await japan.does<Thing>('sendMessage', { sessionId: session.id, text: SECRET, to: 'FRA' });
  return { session, message };
};

describe('a direct message', () => {
  it('is seen by its two sides and by nobody else, in no list, feed, node or room, the secretariat included', async () => {
    const { session, message } = await direct();
    const rooms = await Promise.all(
      [chair, korea, observer, france].map((person) => person.room(session.id)),
    );
    await japan.does('sendMessage', { sessionId: session.id, text: `${SECRET} again`, to: 'FRA' });
    await japan.does('sendMessage', { sessionId: session.id, text: 'to all' });
    await Promise.all(
      rooms.map((room) => room.events.until(({ data }) => JSON.stringify(data).includes('to all'))),
    );
    for (const room of rooms.slice(0, 3)) {
      expect(JSON.stringify(room.events.items)).not.toContain(SECRET);
      expect(room.events.items.map(({ subjectId }) => subjectId)).not.toContain(message.id);
    }
    expect(JSON.stringify(rooms[3]?.events.items)).toContain(SECRET);
    for (const person of [chair, admin, korea, observer]) {
      expect(JSON.stringify(await person.read(READ, { id: session.id }))).not.toContain(SECRET);
      expect(JSON.stringify(await person.read(FEED, { id: session.id }))).not.toContain(message.id);
      const asked = `query ($id: ID!) { node(id: $id) { id ... on Message { text } } }`;
      const absent = globalId('Message', randomUUID());
      expect((await person.graphql(asked, { id: message.id })).text).toBe(
        (await person.graphql(asked, { id: absent })).text,
      );
      // Joining from the beginning tells no more.
      const late = await person.room(session.id, 'p00000000000').catch(() => undefined);
      expect(JSON.stringify(late?.events.items ?? [])).not.toContain(SECRET);
      late?.close();
    }
    expect(JSON.stringify(await france.read(READ, { id: session.id }))).toContain(SECRET);
    expect(JSON.stringify(await france.read(FEED, { id: session.id }))).toContain(message.id);
    for (const room of rooms) room.close();
  });

  it('is kept from them by the database itself, in its table and in the record', async () => {
    const { session } = await direct();
    const app = await forum.connection(urlFor('parley_app', forum.database.url));
    const count = async (standing: string, role: string, seat: string): Promise<number[]> => {
      await app.query('begin');
      await app.query(
        `select set_config('parley.standing', $1, true), set_config('parley.role', $2, true), set_config('parley.seat', $3, true),
           set_config('parley.level', '3', true), set_config('parley.caveats', '{}', true), set_config('parley.principal', gen_random_uuid()::text, true)`,
        [standing, role, seat],
      );
      const key = Buffer.from(session.id, 'base64url').toString().split(':')[1];
      const { rows: table } = await app.query('select 1 from message where session_id = $1', [key]);
      const { rows: record } = await app.query(
        `select 1 from record where session_key = $1 and type = 'message.sent'`,
        [key],
      );
      await app.query('rollback');
      return [table.length, record.length];
    };
    expect(await count('DELEGATION', 'HEAD', 'FRA')).toEqual([1, 1]);
    expect(await count('DELEGATION', 'HEAD', 'KOR')).toEqual([0, 0]);
    expect(await count('SECRETARIAT', 'CHAIR', '')).toEqual([0, 0]);
    expect(await count('SECRETARIAT', 'ADMINISTRATOR', '')).toEqual([0, 0]);
    expect(await count('OBSERVER', 'OBSERVER', 'XAS')).toEqual([0, 0]);
  });

  it('stands in no log and no metric', async () => {
    const { session } = await direct();
    await korea.refused('sendMessage', { sessionId: session.id, text: `${SECRET}${'x'.repeat(2000)}` });
    expect(forum.node().output).not.toContain(SECRET);
    expect(await (await fetch(`${forum.node().address}/metrics`)).text()).not.toContain(SECRET);
  });
});

describe('a stranger to the session', () => {
  it('is answered as if there were none', async () => {
    const { id } = await secretariat.open({
      format: 'NAMED',
      named: ['JPN', 'FRA'],
      label: { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'FRA'] },
    });
    const absent = globalId('Session', randomUUID());
    for (const [mutation, more] of [
      ['sendMessage', { text: 'x' }],
      ['readMessages', { conversation: 'ROOM', upTo: 1 }],
      ['suspendMessages', {}],
      ['resumeMessages', {}],
    ] as const) {
      const here = await korea.refused(mutation, { sessionId: id, ...more });
      expect(here).toEqual(await korea.refused(mutation, { sessionId: absent, ...more }));
      expect(here).toMatchObject({ code: 'NOT_FOUND' });
    }
    const nobody = forum.bearer(undefined);
    const { errors } = await nobody.graphql(
      'mutation ($id: ID!) { sendMessage(sessionId: $id, text: "x") { __typename } }',
      { id },
    );
    expect(JSON.stringify(errors)).toContain('UNAUTHENTICATED');
  });
});

describe('an observer', () => {
  it('reads what is said to the room and released to observers, and writes nothing', async () => {
    const { id: sessionId } = await secretariat.open({
      label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
    });
    await japan.does('sendMessage', { sessionId, text: 'for all' });
    await japan.does('sendMessage', {
      sessionId,
      text: 'not for observers',
      label: { classification: 'UNCLASSIFIED' },
    });
    await japan.does('sendMessage', { sessionId, text: 'for the chair', to: 'CHAIR' });
    const { session } = await observer.read<{ session: { messages: { nodes: { text: string }[] } } }>(READ, {
      id: sessionId,
    });
    expect(session.messages.nodes.map(({ text }) => text)).toEqual(['for all']);
    expect(await observer.refused('sendMessage', { sessionId, text: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await observer.refused('sendMessage', { sessionId, text: 'x', to: 'CHAIR' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await observer.does('readMessages', { sessionId, conversation: 'ROOM', upTo: 3 });
    expect(
      await japan.read(
        `query ($id: ID!) { session(id: $id) { messages(conversation: "ROOM") { nodes { readBy { code } } } } }`,
        { id: sessionId },
      ),
    ).toEqual({
      session: { messages: { nodes: [{ readBy: [] }, { readBy: [] }] } },
    });
  });
});

describe('a machine', () => {
  it('reads its delegation’s messages up to its ceiling, and writes none', async () => {
    const { id: sessionId } = await secretariat.open();
    await japan.does('sendMessage', { sessionId, text: 'low', to: 'FRA' });
    await japan.does('sendMessage', {
      sessionId,
      text: 'high',
      to: 'FRA',
      label: { classification: 'RESTRICTED' },
    });
    const { secret } = await france.does<IssuedToken>(
      'issueFeedToken',
      tokenInput({ ceiling: 'UNCLASSIFIED' }),
      'secret token { id name ceiling revoked }',
    );
    const machine = forum.bearer(secret);
    const { session } = await machine.read<{ session: { messages: { nodes: { text: string }[] } } }>(READ, {
      id: sessionId,
    });
    expect(session.messages.nodes.map(({ text }) => text)).toEqual(['low']);
    expect(
      (await machine.read<{ feed: { nodes: object[] } }>(FEED, { id: sessionId })).feed.nodes,
    ).toHaveLength(1);
    expect(await machine.refused('sendMessage', { sessionId, text: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await machine.refused('readMessages', { sessionId, conversation: 'ROOM', upTo: 1 })).toMatchObject(
      { code: 'FORBIDDEN' },
    );
  });
});

describe('when the label of the session rises', () => {
  it('messages go out of sight with it, in the list, in the feed and in the record', async () => {
    const { session } = await direct();
    const sessionId = session.id;
    await japan.does('sendMessage', { sessionId, text: 'to all' });
    const room = await france.room(sessionId);
    await relabelSession(forum, sessionId, { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'KOR'] });
    await room.revoked.until(({ reason }) => reason === 'LABEL_RAISED');
    expect(await france.read(READ, { id: sessionId })).toEqual({ session: null });
    expect(await france.read(FEED, { id: sessionId })).toEqual({ feed: { nodes: [] } });
    expect(await observer.read(FEED, { id: sessionId })).toEqual({ feed: { nodes: [] } });
    expect(JSON.stringify(await japan.read(READ, { id: sessionId }))).toContain(SECRET);
    expect(JSON.stringify(await korea.read(READ, { id: sessionId }))).not.toContain(SECRET);
    // Lowered again, what was said before stays as narrow as it has become.
    await relabelSession(forum, sessionId, { classification: 'UNCLASSIFIED' });
    expect(JSON.stringify(await france.read(READ, { id: sessionId }))).not.toContain(SECRET);
  });
});
