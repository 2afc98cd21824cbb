import { describe, expect, it } from '@jest/globals';
import { FEED_FIELDS, type FeedEntry, type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued, pageOf } from './support/feed';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, japan] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
]);

const head = async (): Promise<string> => (await entriesOf(chair)).at(-1)?.cursor ?? '';

const typesOf = (entries: readonly FeedEntry[]): string[] => entries.map(({ type }) => type);

/** Four entries that everybody sees, from a cursor before them on. */
const fourMore = async (): Promise<{ after: string; sessionId: string }> => {
  const after = await head();
  const { session } = await secretariat.underWay();
  return { after, sessionId: session.id };
};

describe('a page of the feed', () => {
  it('is for those who signed in', async () => {
    const { errors, data } = await forum.bearer(undefined).graphql('{ feed { nodes { cursor } } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(data ?? null).toBeNull();
  });

  it('holds what happened in order, and the next one goes on from its last cursor without gap or repeat', async () => {
    await fourMore();
    const whole = await entriesOf(japan);
    const pages: FeedEntry[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await pageOf(japan, { after, first: 3 });
      expect(page.edges.map(({ cursor }) => cursor)).toEqual(page.nodes.map(({ cursor }) => cursor));
      expect(page.nodes.length).toBeLessThanOrEqual(3);
      pages.push(...page.nodes);
      [after, more] = [page.pageInfo.endCursor ?? after, page.pageInfo.hasNextPage];
    }
    expect(pages).toEqual(whole);
    expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(whole.length);
  });

  it('says what happened to what, in which session, by whom', async () => {
    const { after, sessionId } = await fourMore();
    const entries = (await pageOf(chair, { after })).nodes;
    expect(typesOf(entries)).toEqual([
      'session.scheduled',
      'session.convened',
      'session.opened',
      'journal.chaired',
      'item.added',
      'item.opened',
    ]);
    expect(
      entries.every((entry) => entry.sessionId === sessionId && !entry.retracted && entry.actor !== null),
    ).toBe(true);
    expect(entries[0]).toMatchObject({ subjectId: sessionId, subject: { id: sessionId } });
  });

  it('after the last entry is empty, and its cursor still stands', async () => {
    const after = await head();
    const { nodes, pageInfo } = await pageOf(chair, { after });
    expect(nodes).toEqual([]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, endCursor: after });
    const { id } = await secretariat.scheduled();
    expect((await pageOf(chair, { after })).nodes).toMatchObject([{ subjectId: id }]);
  });

  it.each([{ first: 0 }, { first: 101 }, { first: -1 }, { after: 'not a cursor' }])(
    'refuses %j as bad input',
    async (given) => {
      const { errors, data } = await japan.graphql(
        `query ($after: Cursor, $first: Int) { feed(after: $after, first: $first) { nodes { ${FEED_FIELDS} } } }`,
        given,
      );
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(data ?? null).toBeNull();
    },
  );
});

describe('a filter', () => {
  it('leaves the entries of the types, the session or the delegations that it names, and their cursors', async () => {
    const { after, sessionId } = await fourMore();
    const other = await secretariat.underWay();
    await japan.does('requestFloor', { agendaItemId: other.item.id });
    const { nodes } = await pageOf(chair, { after });
    const through = async (filter: object): Promise<readonly FeedEntry[]> =>
      (await pageOf(chair, { after, filter })).nodes;
    const types = ['item.added', 'session.opened'];
    expect(await through({ types })).toEqual(nodes.filter(({ type }) => types.includes(type)));
    expect(await through({ sessionId })).toEqual(nodes.filter((entry) => entry.sessionId === sessionId));
    const asked = await through({ delegations: ['JPN'] });
    expect(typesOf(asked)).toEqual(['floor.requested']);
    expect(asked[0]?.delegation).toEqual({ code: 'JPN' });
    expect(
      typesOf(await through({ sessionId: other.session.id, types: ['item.opened', 'floor.requested'] })),
    ).toEqual(['item.opened', 'floor.requested']);
    expect(await through({ types: [] })).toEqual([]);
    expect(await through({ types: ['no.such-type'] })).toEqual([]);
  });

  it('holds for pages and for what follows live', async () => {
    const { session, item } = await secretariat.underWay();
    const feed = japan.feed({
      after: await head(),
      filter: { sessionId: session.id, types: ['floor.requested'] },
    });
    await feed.connected;
    const elsewhere = await secretariat.underWay();
    await japan.does('requestFloor', { agendaItemId: elsewhere.item.id });
    const { id } = await japan.does('requestFloor', { agendaItemId: item.id });
    await japan.does('withdrawFloor', { id });
    const second = await japan.does('requestFloor', { agendaItemId: item.id });
    expect((await feed.entries.count(2)).map(({ subjectId }) => subjectId)).toEqual([id, second.id]);
    await feed.close();
  });
});

const readers: [string, () => Promise<Person>][] = [
  ['a person', () => Promise.resolve(japan)],
  ['a token of the delegation', () => issued(forum, japan)],
];

describe.each(readers)('the subscription of %s', (_, reader) => {
  it('brings what was before, then what comes, without gap or repeat', async () => {
    const { after, sessionId } = await fourMore();
    const feed = (await reader()).feed({ after, filter: { sessionId } });
    await feed.entries.count(4);
    await chair.does('suspendSession', { id: sessionId });
    await chair.does('openSession', { id: sessionId });
    await feed.entries.until(({ type }) => type === 'session.resumed');
    expect(feed.entries.items).toEqual((await pageOf(japan, { after, filter: { sessionId } })).nodes);
    await feed.close();
  });

  it('without a cursor brings what comes from now on', async () => {
    const feed = (await reader()).feed();
    await feed.connected;
    // Acknowledged is the connection, not yet the subscription: the first entry says that it stands.
    for (let tries = 0; feed.entries.items.length === 0 && tries < 50; tries += 1)
      await secretariat.convened();
    const [first] = await feed.entries.count(1);
    if (first === undefined) throw new Error('nothing came');
    const { item } = await secretariat.underWay();
    const { id } = await japan.does('requestFloor', { agendaItemId: item.id });
    await feed.entries.until(({ subjectId }) => subjectId === id);
    const followed = (await pageOf(japan, { after: first.cursor, first: 100 })).nodes;
    expect(feed.entries.items.slice(1)).toEqual(followed.slice(0, feed.entries.items.length - 1));
    await feed.close();
  });

  it('is the same over server-sent events', async () => {
    const { after, sessionId } = await fourMore();
    const stream = await (
      await reader()
    ).sse(
      `subscription ($after: Cursor, $filter: FeedFilter) { feed(after: $after, filter: $filter) { ${FEED_FIELDS} } }`,
      { after, filter: { sessionId } },
    );
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await chair.does('suspendSession', { id: sessionId });
    await stream.messages.until(({ event, data }) => event === 'next' && data.includes('session.suspended'));
    const entries = stream.messages.items
      .filter(({ event }) => event === 'next')
      .map(({ data }) => (JSON.parse(data) as { data: { feed: FeedEntry } }).data.feed);
    expect(entries).toEqual((await pageOf(japan, { after, filter: { sessionId } })).nodes);
    stream.close();
  });
});

it('two nodes give the same entries in the same order while twelve people write on both', async () => {
  const { session, item } = await secretariat.underWay();
  const filter = { sessionId: session.id };
  const after = await head();
  const feeds = [
    japan.feed({ after, filter }),
    (await forum.person('head@jpn.example', 1)).feed({ after, filter }),
  ];
  const codes = ['aus', 'bel', 'can', 'deu', 'esp', 'fra', 'gbr', 'ita', 'kor', 'nor', 'nzl', 'usa'];
  const heads = await Promise.all(codes.map((code, at) => forum.person(`head@${code}.example`, at % 2)));
  await Promise.all(
    heads.map(async (delegate) => {
      const { id } = await delegate.does('requestFloor', { agendaItemId: item.id });
      await delegate.does('withdrawFloor', { id });
    }),
  );
  for (const feed of feeds) await feed.entries.count(2 * codes.length);
  const whole = (await pageOf(japan, { after, filter })).nodes;
  expect(whole).toHaveLength(2 * codes.length);
  for (const feed of feeds) {
    expect(feed.entries.items).toEqual(whole);
    await feed.close();
  }
});

it('a subscription that lost its node goes on from its last cursor without gap or repeat', async () => {
  const { session, item } = await secretariat.underWay();
  const filter = { sessionId: session.id };
  const after = await head();
  const elsewhere = await issued(forum, japan, {}, 1);
  const feed = elsewhere.feed({ after, filter, resume: true });
  const ask = async (): Promise<void> => {
    const { id } = await japan.does('requestFloor', { agendaItemId: item.id });
    await japan.does('withdrawFloor', { id });
  };
  await ask();
  await feed.entries.count(1);
  await forum.node(1).kill();
  await ask();
  await forum.node(1).start();
  await ask();
  await feed.entries.count(6);
  expect(feed.entries.items).toEqual((await pageOf(japan, { after, filter })).nodes);
  await feed.close();
});
