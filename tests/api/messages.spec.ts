import { expect, it } from '@jest/globals';
import { eventually, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const chair = await forum.person('chair@secretariat.example');
const officer = await forum.person('officer@secretariat.example');
const japan = await forum.person('head@jpn.example');
const adviser = await forum.person('adviser@jpn.example');
const france = await forum.person('head@fra.example');

interface Shown extends Thing {
  readonly sequence: number;
  readonly text: string;
  readonly conversation: string;
  readonly mine: boolean;
  readonly readBy: readonly { readonly code: string }[];
  readonly readBySecretariat: boolean;
}

const FIELDS = 'id sequence text conversation mine readBy { code } readBySecretariat';
const LIST = `query ($id: ID!, $with: String, $first: Int, $after: String) { session(id: $id) {
  unreadMessages conversations { name unread last { text } } messageBoard { suspendedAt reason viewerCan { write writeToChair suspend resume } }
  messages(conversation: $with, first: $first, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } } }`;

interface Page {
  readonly unreadMessages: number;
  readonly conversations: readonly { readonly name: string; readonly unread: number }[];
  readonly messageBoard: {
    readonly suspendedAt: string | null;
    readonly reason: string | null;
    readonly viewerCan: object;
  };
  readonly messages: {
    readonly nodes: readonly Shown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const pageOf = async (reader: Person, id: string, more: object = {}): Promise<Page> =>
  (await reader.read<{ session: Page }>(LIST, { id, ...more })).session;

const textsOf = async (reader: Person, id: string, conversation?: string): Promise<string[]> =>
  (await pageOf(reader, id, { with: conversation })).messages.nodes.map(({ text }) => text);

it('to the room reaches everybody in it at once, and whoever asks later has the same list', async () => {
  const { id: sessionId } = await secretariat.open();
  const [here, there] = [await france.room(sessionId), await adviser.room(sessionId)];
  const { id } = await japan.does('sendMessage', { sessionId, text: 'Good morning', to: 'ROOM' });
  for (const room of [here, there]) {
    const event = await room.events.until(({ type }) => type === 'message.sent');
    expect(event).toMatchObject({
      subjectId: id,
      delegation: 'JPN',
      data: { message: { text: 'Good morning' } },
    });
  }
  await here.does('message:send', { sessionId, text: 'And to you' });
  await there.events.until(({ data }) => JSON.stringify(data).includes('And to you'));
  for (const reader of [france, adviser, chair])
    expect(await textsOf(reader, sessionId, 'ROOM')).toEqual(['And to you', 'Good morning']);
  // One who comes late resumes from an old cursor.
  const late = await chair.socket();
  const before = here.events.items[0]?.cursor;
  await late.join(sessionId, before);
  const told = late.history().filter(({ type }) => type === 'message.sent');
  expect(told.length).toBeGreaterThanOrEqual(1);
  for (const room of [here, there, late]) room.close();
});

it('to the chair reaches the secretariat and the own delegation, and answers come back there', async () => {
  const { id: sessionId } = await secretariat.open();
  await japan.does('sendMessage', { sessionId, text: 'May we speak last?', to: 'CHAIR' });
  expect(await textsOf(officer, sessionId, 'JPN')).toEqual(['May we speak last?']);
  await chair.does('sendMessage', { sessionId, text: 'Certainly.', to: 'JPN' });
  expect(await textsOf(adviser, sessionId, 'CHAIR')).toEqual(['Certainly.', 'May we speak last?']);
  expect(await textsOf(france, sessionId)).toEqual([]);
});

it('is read by a delegation when one of its people has read it, which its sender sees and nobody else', async () => {
  const { id: sessionId } = await secretariat.open();
  const room = await japan.room(sessionId);
  const sent = await japan.does<Shown>('sendMessage', { sessionId, text: 'Our text' }, FIELDS);
  expect(await pageOf(france, sessionId)).toMatchObject({
    unreadMessages: 1,
    conversations: [{ name: 'ROOM', unread: 1 }],
  });
  await france.does('readMessages', { sessionId, conversation: 'ROOM', upTo: sent.sequence });
  await chair.does('readMessages', { sessionId, conversation: 'ROOM', upTo: sent.sequence });
  expect(await pageOf(france, sessionId)).toMatchObject({ unreadMessages: 0 });
  await room.events.until(({ data }) => JSON.stringify(data).includes('"reader":"FRA"'));
  const mine = await pageOf(adviser, sessionId);
  expect(mine.messages.nodes).toMatchObject([{ readBy: [{ code: 'FRA' }], readBySecretariat: true }]);
  // The own side's own people have their own markers, and are no receipt.
  expect(mine.unreadMessages).toBe(1);
  const theirs = await pageOf(france, sessionId);
  expect(theirs.messages.nodes).toMatchObject([{ readBy: [], readBySecretariat: false }]);
  room.close();
});

it('waits while the chair has suspended messages, but for what is written to the chair', async () => {
  const { id: sessionId } = await secretariat.open();
  const room = await france.room(sessionId);
  expect(await japan.refused('suspendMessages', { sessionId })).toMatchObject({ code: 'FORBIDDEN' });
  await chair.does('suspendMessages', { sessionId, reason: 'During the statements' });
  await room.events.until(({ type }) => type === 'messages.suspended');
  expect(await japan.refused('sendMessage', { sessionId, text: 'x' })).toMatchObject({ code: 'STATE' });
  expect(await japan.refused('sendMessage', { sessionId, text: 'x', to: 'FRA' })).toMatchObject({
    code: 'STATE',
  });
  await japan.does('sendMessage', { sessionId, text: 'A point', to: 'CHAIR' });
  expect((await pageOf(japan, sessionId)).messageBoard).toMatchObject({
    reason: 'During the statements',
    viewerCan: { write: false, writeToChair: true, suspend: false, resume: false },
  });
  expect(await chair.refused('suspendMessages', { sessionId })).toMatchObject({ code: 'STATE' });
  await officer.does('resumeMessages', { sessionId });
  expect(await officer.refused('resumeMessages', { sessionId })).toMatchObject({ code: 'STATE' });
  await japan.does('sendMessage', { sessionId, text: 'x' });
  room.close();
});

it('is sent once under one name, by socket or mutation, and is limited in length, kind and number', async () => {
  const { id: sessionId } = await secretariat.open();
  const message = { sessionId, text: 'Once', clientMutationId: 'once' };
  const first = await japan.does('sendMessage', message);
  const room = await japan.room(sessionId);
  expect(await room.does('message:send', message)).toMatchObject({ id: first.id });
  expect(await textsOf(japan, sessionId)).toEqual(['Once']);
  const long = await japan.refused('sendMessage', { sessionId, text: 'x'.repeat(2001) });
  expect(long).toMatchObject({ code: 'INVALID', field: 'text' });
  for (const text of ['  ', 'a\u202eb', 'a\u0000b'])
    expect(await room.ask('message:send', { sessionId, text })).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', field: 'text' },
    });
  expect(await room.ask('message:send', { sessionId, text: 'x', to: 'XXX' })).toMatchObject({
    refusal: { code: 'INVALID', field: 'to' },
  });
  for (let n = 1; n < 20; n += 1) await room.does('message:send', { sessionId, text: `number ${n}` });
  expect(await room.ask('message:send', { sessionId, text: 'too much' })).toMatchObject({
    refusal: { code: 'RATE_LIMITED' },
  });
  expect(await adviser.does('sendMessage', { sessionId, text: 'another person' })).toMatchObject({
    __typename: 'Message',
  });
  room.close();
});

it('is listed a page at a time, latest first, without gap or repeat, and in one order for all', async () => {
  const { id: sessionId } = await secretariat.open();
  const writers = [japan, france, chair, adviser];
  await Promise.all(
    writers.flatMap((writer) =>
      [1, 2, 3].map((n) => writer.does('sendMessage', { sessionId, text: `${writer.name} ${n}` })),
    ),
  );
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const { messages } = await pageOf(japan, sessionId, { first: 5, after });
    paged.push(...messages.nodes.map(({ id }) => id));
    after = messages.pageInfo.endCursor;
    if (!messages.pageInfo.hasNextPage) break;
  }
  expect(paged).toHaveLength(12);
  const whole = (await pageOf(france, sessionId, { first: 100 })).messages.nodes.map(({ id }) => id);
  expect(paged).toEqual(whole);
  const { graphql } = { graphql: await japan.graphql(LIST, { id: sessionId, after: 'nonsense' }) };
  expect(graphql.errors).toBeDefined();
});

it('is no longer possible once the session is closed, and stays to be read', async () => {
  const { id: sessionId } = await secretariat.open();
  await japan.does('sendMessage', { sessionId, text: 'Thank you' });
  await chair.does('closeSession', { id: sessionId });
  expect(await japan.refused('sendMessage', { sessionId, text: 'x' })).toMatchObject({ code: 'STATE' });
  expect(
    await eventually(
      () => textsOf(france, sessionId),
      (texts) => texts.length > 0,
    ),
  ).toEqual(['Thank you']);
});
