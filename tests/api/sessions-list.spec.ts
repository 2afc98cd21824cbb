import { expect, it } from '@jest/globals';
import { codesOf, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const head = await forum.person('head@jpn.example');

interface Page {
  readonly nodes: readonly { readonly id: string; readonly title: string; readonly state: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const LIST = `query ($from: DateTime, $to: DateTime, $states: [SessionState!], $first: Int = 20, $after: String) {
  sessions(from: $from, to: $to, states: $states, first: $first, after: $after) {
    totalCount nodes { id title state } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const list = async (reader: Person, variables: Record<string, unknown>): Promise<Page> =>
  (await reader.read<{ sessions: Page }>(LIST, variables)).sessions;

const YEAR = { from: '2034-01-01T00:00:00Z', to: '2035-01-01T00:00:00Z' };
const at = (day: string, from = '10:00', to = '12:00'): object => ({
  startsAt: `${day}T${from}:00Z`,
  endsAt: `${day}T${to}:00Z`,
});

const ids: string[] = [];
for (const [title, day] of [
  ['G', '2034-07-01'],
  ['A', '2034-01-05'],
  ['C', '2034-03-01'],
  ['B', '2034-02-01'],
  ['E', '2034-05-01'],
  ['D', '2034-04-01'],
  ['F', '2034-06-01'],
] as const) {
  ids.push((await secretariat.convened({ title, ...at(day) })).id);
}
const draft = await secretariat.scheduled({ title: 'Draft', ...at('2034-03-15') });

it('sessions come by their start, in pages that miss and repeat nothing', async () => {
  const titles: string[] = [];
  let after: string | null = null;
  const sizes: number[] = [];
  for (let page = 0; page < 5; page += 1) {
    const { nodes, edges, pageInfo, totalCount }: Page = await list(head, { ...YEAR, first: 3, after });
    titles.push(...nodes.map(({ title }) => title));
    sizes.push(nodes.length);
    expect(totalCount).toBe(7);
    expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    expect(pageInfo.hasPreviousPage).toBe(page > 0);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(titles).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  expect(sizes).toEqual([3, 3, 1]);
});

it('a page that ends with the last one says that there is no next', async () => {
  expect((await list(head, { ...YEAR, first: 7 })).pageInfo.hasNextPage).toBe(false);
  expect((await list(head, { ...YEAR, first: 6 })).pageInfo.hasNextPage).toBe(true);
});

it('sessions of the same start come in one order, and none is lost between pages', async () => {
  for (let index = 0; index < 5; index += 1)
    await secretariat.convened({ title: `Same ${index}`, ...at('2036-01-01') });
  const window = { from: '2036-01-01T00:00:00Z', to: '2036-01-02T00:00:00Z' };
  const whole = await list(head, window);
  const first = await list(head, { ...window, first: 2 });
  const rest = await list(head, { ...window, first: 10, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
});

it('a draft is in the list of the secretariat only, also in the count', async () => {
  const officer = await forum.person('officer@secretariat.example');
  expect((await list(officer, YEAR)).totalCount).toBe(8);
  expect((await list(officer, { ...YEAR, states: ['DRAFT'] })).nodes.map(({ id }) => id)).toEqual([draft.id]);
  expect(await list(head, { ...YEAR, states: ['DRAFT'] })).toMatchObject({ totalCount: 0, nodes: [] });
});

it('from and to bound the time that a session touches', async () => {
  const day = '2037-05-05';
  const { id } = await secretariat.convened({ title: 'Bounded', ...at(day, '10:00', '12:00') });
  const found = async (from: string, to: string): Promise<boolean> =>
    (await list(head, { from: `${day}T${from}:00Z`, to: `${day}T${to}:00Z` })).nodes.some(
      (node) => node.id === id,
    );
  expect(await found('09:00', '13:00')).toBe(true);
  expect(await found('11:00', '11:30')).toBe(true);
  expect(await found('09:00', '10:30')).toBe(true);
  expect(await found('11:30', '13:00')).toBe(true);
  expect(await found('08:00', '09:00')).toBe(false);
  expect(await found('13:00', '14:00')).toBe(false);
});

it('an open list of states filters, an empty one finds nothing', async () => {
  expect((await list(head, { ...YEAR, states: ['CONVENED', 'OPEN'] })).totalCount).toBe(7);
  expect((await list(head, { ...YEAR, states: ['CLOSED'] })).totalCount).toBe(0);
  expect((await list(head, { ...YEAR, states: [] })).totalCount).toBe(0);
});

it.each([
  ['more than a hundred', { first: 101 }],
  ['fewer than none', { first: -1 }],
  ['a cursor that nobody gave out', { after: 'bm90aGluZw' }],
  ['a cursor of something else', { after: "' or 1=1 --" }],
])('%s is a bad input', async (_, variables) => {
  const answer = await head.graphql(LIST, variables);
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
});

it('a session is found by node() with the id that the list gave', async () => {
  const { node } = await head.read<{ node: unknown }>(
    'query ($id: ID!) { node(id: $id) { __typename id ... on Session { title } } }',
    { id: ids[0] },
  );
  expect(node).toEqual({ __typename: 'Session', id: ids[0], title: 'G' });
});

it('a stranger is told to sign in', async () => {
  const answer = await forum.bearer(undefined).graphql(LIST, YEAR);
  expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
});
