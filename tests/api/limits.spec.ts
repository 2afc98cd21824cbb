import { describe, expect, it } from '@jest/globals';
import { type OneShot, overSse, overWebsocket, servedSchema, startForum } from '@parley/testkit';

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

it('a body that is too large is refused with 413, unread', async () => {
  for (const path of ['/graphql', '/graphql/stream', '/auth/token']) {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...head.headers,
      },
      body: JSON.stringify({ query: `{ serverTime } # ${'x'.repeat(2_000_000)}` }),
    }).catch((error: unknown) => ({ status: error instanceof TypeError ? 413 : 0 }));
    expect([path, response.status]).toEqual([path, 413]);
  }
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
