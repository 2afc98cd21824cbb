import { describe, expect, it } from '@jest/globals';
import { type OneShot, overSse, overWebsocket, startForum } from '@parley/testkit';
import { servedSchema } from './support/served-schema';

const forum = await startForum();
const head = await forum.person('head@jpn.example');
const { address } = forum.node();

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const deep = (levels: number): string => `${'children { '.repeat(levels)}id${' }'.repeat(levels)}`;

/** Fragments that double at every step: 2^25 fields in a small document. */
const bomb = (): string => {
  const steps = repeated(25, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
  return `query { ...F0 } ${steps} fragment F25 on Query { serverTime }`;
};

const ITEMS =
  'agenda { id speakers { waiting { id agendaItem { children { children { speakers { waiting { id } } } } } } } }';

const HOSTILE: Record<string, string> = {
  'nested too deep': `query { sessions { nodes { agenda { ${deep(40)} } } } }`,
  'nested too deep by fragments': `query { sessions { nodes { agenda { ...A } } } } fragment A on AgendaItem { children { children { children { children { ...B } } } } }
    fragment B on AgendaItem { children { children { children { children { children { children { id } } } } } } }`,
  'with too many aliases': `query { ${repeated(500, (index) => `a${index}: serverTime`)} }`,
  'with aliases of one costly field': `query { ${repeated(40, (index) => `a${index}: sessions(first: 100) { nodes { ${ITEMS} } }`)} }`,
  'with too many tokens': `query { ${repeated(8_000, () => 'serverTime')} }`,
  'with fragments that double': bomb(),
  'with fragments in a circle':
    'query { ...A } fragment A on Query { ...B } fragment B on Query { serverTime ...A }',
  'with directives without end': `query { serverTime ${repeated(5_000, () => '@include(if: true)')} }`,
};

const over = {
  HTTP: async (query: string): Promise<OneShot> => {
    const { data, errors } = await head.graphql(query);
    return { data, errors };
  },
  'graphql-ws': (query: string) => overWebsocket(address, head.token, query),
  'server-sent events': (query: string) => overSse(address, head.token, query),
};

describe.each(Object.entries(over))('over %s', (_, ask) => {
  it.each(Object.entries(HOSTILE))(
    'a document %s is refused before anything runs',
    async (_name, document) => {
      const { data, errors, closed } = await ask(document);
      expect(data ?? null).toBeNull();
      if (closed === undefined) expect(errors?.length).toBeGreaterThan(0);
      for (const { extensions } of errors ?? []) {
        expect(extensions?.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT)$/);
      }
    },
  );

  it('a document of the usual size is answered', async () => {
    const { errors, data } = await ask(
      'query { sessions(first: 20) { nodes { id title agenda { id number speakers { waiting { id } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ sessions: { nodes: expect.any(Array) as unknown } });
  });
});

it('after all that, the server still answers', async () => {
  expect(await head.read('{ serverTime }')).toEqual({ serverTime: expect.any(String) as unknown });
});

it('introspection is allowed', async () => {
  const schema = await servedSchema(address);
  expect(schema.getQueryType()?.getFields()).toHaveProperty('sessions');
});

/** What a route answers to a body of so many bytes; a connection that is ended while one still sends counts as refused. */
const sending = async (path: string, bytes: number, headers: Record<string, string>): Promise<number> => {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify({ query: '{ serverTime }', variables: { text: 'x'.repeat(bytes) } }),
  }).catch((error: unknown) => ({ status: error instanceof TypeError ? 413 : 0, body: null }));
  await response.body?.cancel();
  return response.status;
};

describe('a body that is too large is refused with 413, unread', () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const token = head
    .does<{ secret: string }>(
      'issueFeedToken',
      { name: 'Large', ceiling: 'UNCLASSIFIED', expiresAt },
      'secret',
    )
    .then(({ secret }) => forum.bearer(secret).headers);

  it('above what a paper needs, for everybody and everywhere', async () => {
    for (const path of ['/graphql', '/graphql/stream', '/auth/token'])
      expect([path, await sending(path, 2_000_000, head.headers)]).toEqual([path, 413]);
  });

  it('at the size of a paper, but for people who have signed in, by GraphQL', async () => {
    expect(await sending('/graphql', 1_000_000, head.headers)).toBe(200);
    expect(await sending('/graphql', 1_000_000, {})).toBe(413);
    expect(await sending('/graphql', 1_000_000, forum.bearer('x'.repeat(43)).headers)).toBe(413);
    expect(await sending('/graphql', 1_000_000, await token)).toBe(413);
    expect(await sending('/graphql/stream', 1_000_000, head.headers)).toBe(413);
    expect(await sending('/auth/token', 1_000_000, head.headers)).toBe(413);
  });

  it('at the size of a document, where only a sign-in is sent', async () => {
    expect(await sending('/auth/token', 100_000, {})).toBe(413);
    expect(await sending('/graphql', 100_000, await token)).toBe(200);
    expect(await sending('/graphql', 100_000, {})).toBe(200);
  });

  it('and one whose length nobody says, but from people', async () => {
    const chunked = async (headers: Record<string, string>): Promise<number> => {
      const body = new Blob([JSON.stringify({ query: '{ serverTime }' })]).stream();
      const init = {
        method: 'POST',
        duplex: 'half',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      };
      const response = await fetch(`${address}/graphql`, init as RequestInit);
      await response.body?.cancel();
      return response.status;
    };
    expect(await chunked(head.headers)).toBe(200);
    expect(await chunked({})).toBe(413);
  });
});

it('a message that is too large ends its own WebSocket and no other', async () => {
  const feed = head.feed();
  await feed.connected;
  const { closed, data } = await overWebsocket(
    address,
    head.token,
    `{ serverTime } # ${'x'.repeat(2_000_000)}`,
  );
  expect(data).toBeUndefined();
  expect(closed).toBeDefined();
  expect(feed.ended.items).toEqual([]);
  await feed.close();
});

it('requests come one at a time: a batch is refused', async () => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...head.headers },
    body: JSON.stringify([{ query: '{ serverTime }' }, { query: '{ serverTime }' }]),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain('serverTime":');
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'what a form of another site could send as %s is refused',
  async (type) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, ...head.headers },
      body: JSON.stringify({ query: '{ serverTime }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('"serverTime"');
  },
);

it('nothing is changed by GET', async () => {
  const response = await fetch(`${address}/graphql?query=${encodeURIComponent('mutation { signOut }')}`, {
    headers: { ...head.headers, 'apollo-require-preflight': 'yes' },
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  await head.read('{ viewer { clearance } }');
});
