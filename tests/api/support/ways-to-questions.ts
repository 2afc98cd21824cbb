import type { Person, Thing } from '@parley/testkit';
import { entriesOf } from './feed';
import type { Place, Put } from './narrowed-place';

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly Thing[];
}

const LISTS = ['polls', 'silences', 'strawPolls', 'decisions', 'actions'];
const LISTED = LISTS.map((list) => `${list}(first: 100) { totalCount nodes { id } }`).join(' ');
const UNDER = 'polls { id } strawPolls { id } actions { id }';
const QUERY = `query ($session: ID!, $revision: ID!, $word: String!) { ${LISTED}
  search(text: $word, first: 50) { totalCount edges { node { ... on Node { id } } } }
  session(id: $session) { ${UNDER} silences { id } decisions { id } actionsToFollowUp { id } agenda { ${UNDER} } }
  revision: node(id: $revision) { ... on PaperRevision { polls { id } silences { id } } } }`;

type Answer = Readonly<Record<string, Listed>> & {
  readonly search: { readonly totalCount: number; readonly edges: readonly { readonly node: Thing }[] };
};

/** Which of the things somebody comes upon, on each of the ways there are. */
export const comesUpon = async (
  person: Person,
  { session, paper, word }: Place,
  put: readonly Put[],
): Promise<Record<string, string[]>> => {
  const seen = async (see: (one: Put) => boolean | Promise<boolean>): Promise<string[]> => {
    const found = await Promise.all(put.map(async (one) => ((await see(one)) ? [one.id] : [])));
    return found.flat();
  };
  const asked = { session: session.id, revision: paper.current?.id, word };
  const answer = await person.read<Answer>(QUERY, asked);
  const told = await entriesOf(person);
  const client = await person.socket();
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  const text = JSON.stringify(answer);
  const ways = {
    node: await seen(
      async ({ id }) => (await person.read<{ node: Thing | null }>(node, { id })).node !== null,
    ),
    'lists, places and search': await seen(({ id }) => text.includes(id)),
    feed: await seen(({ id }) => told.some((entry) => entry.subjectId === id && !entry.retracted)),
    socket: await seen(async ({ id }) => (await client.ask('decision:join', { id })).ok),
  };
  client.close();
  return ways;
};

/** Numbers that are not those of what is shown: more would tell of what is not seen. None, in a forum with few of each. */
export const wrongCounts = async (person: Person, { session, paper, word }: Place): Promise<string[]> => {
  const asked = { session: session.id, revision: paper.current?.id, word };
  const answer = await person.read<Answer>(QUERY, asked);
  const wrong = LISTS.filter((list) => answer[list]?.totalCount !== answer[list]?.nodes.length);
  const { actionTable, actions } = await person.read<{
    readonly actionTable: readonly Readonly<Record<string, number>>[];
    readonly actions: { readonly nodes: readonly { readonly delegations: readonly unknown[] }[] };
  }>('{ actionTable { open overdue done dropped } actions(first: 100) { nodes { delegations { code } } } }');
  const tallied = actionTable.flatMap((row) => Object.values(row)).reduce((sum, n) => sum + n, 0);
  const shown = actions.nodes.flatMap(({ delegations }) => delegations).length;
  return [
    ...wrong,
    ...(tallied === shown ? [] : ['actionTable']),
    ...(answer.search.totalCount === answer.search.edges.length ? [] : ['search']),
  ];
};
