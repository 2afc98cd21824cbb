import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import { type Person, startForum } from '@parley/testkit';
import { adopted, FOR_DELEGATIONS } from './support/decisions';
import { issued, pageOf } from './support/feed';

const forum = await startForum();
const [chair, officer, japan, deputy, norway, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);
const stranger = forum.bearer(undefined);

interface Shown {
  readonly id: string;
  readonly reference: string;
  readonly position: number;
  readonly sha256: string;
  readonly statement: string;
  readonly associated: readonly { readonly code: string }[];
  readonly statements: readonly { readonly text: string; readonly delegation: { readonly code: string } }[];
  readonly viewerCan: { readonly associate: boolean };
}

const SHOWN = `id reference position sha256 statement proof { index } associated { code } text { id }
  statements { text delegation { code } underAuthority by { name } } viewerCan { associate }
  positions { position delegation { code } by { name } } members { code } actions { id state }`;

const seen = async (person: Person, id: string): Promise<Shown | null> =>
  (
    await person.read<{ decision: Shown | null }>(`query ($id: ID!) { decision(id: $id) { ${SHOWN} } }`, {
      id,
    })
  ).decision;

describe('the register', () => {
  it('numbers decisions without gaps or doubles under concurrency, in the series of decision sheets', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => adopted(forum)));
    const all = await Promise.all(ids.map((id) => seen(japan, id)));
    const numbers = all.map((one) => Number(one?.reference.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
    const reference = all[0]?.reference ?? '';
    expect(reference).toMatch(/^APP-DS\(\d{4}\)\d{4}$/);
    const { decision } = await japan.read<{ decision: Shown }>(
      'query ($r: String!) { decision(reference: $r) { id } }',
      { r: reference },
    );
    expect(decision.id).toBe(all[0]?.id);
    expect(all[0]?.position).toBeGreaterThan(0);
    expect(all[0]?.statement).toMatch(/^Adopted by consensus among the 30 Allies/);
  });

  it('is searched by words of its titles, and paged', async () => {
    const word = `walrus${randomUUID().replace(/[^a-f]/g, '')}`;
    const ids = [];
    for (const at of [1, 2, 3]) ids.push(await adopted(forum, { title: `${word} ${at}` }));
    const page = async (after: string | null) =>
      (
        await japan.read<{
          decisions: {
            readonly totalCount: number;
            readonly nodes: readonly { readonly id: string }[];
            readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
          };
        }>(
          `query ($text: String, $after: String) { decisions(first: 2, text: $text, after: $after) {
            totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
          { text: word, after },
        )
      ).decisions;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect(first.totalCount).toBe(3);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids.reverse());
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('is narrowed to a year and to how decisions were reached', async () => {
    const word = `heron${randomUUID().replace(/[^a-f]/g, '')}`;
    const polled = await adopted(forum, { title: word });
    const silent = await adopted(forum, { title: word, reachedBy: { kind: 'SILENCE', key: randomUUID() } });
    const year = new Date().getUTCFullYear();
    const found = async (more: object): Promise<string[]> =>
      (
        await japan.read<{ decisions: { nodes: { id: string }[]; totalCount: number } }>(
          `query ($text: String, $year: Int, $reachedBy: ReachedBy) {
            decisions(text: $text, year: $year, reachedBy: $reachedBy) { totalCount nodes { id } } }`,
          { text: word, ...more },
        )
      ).decisions.nodes.map(({ id }) => id);
    expect(await found({ reachedBy: 'POLL' })).toEqual([polled]);
    expect(await found({ reachedBy: 'SILENCE', year })).toEqual([silent]);
    expect(await found({ year: year - 1 })).toEqual([]);
    expect((await found({})).sort()).toEqual([polled, silent].sort());
  });

  it('is changed and deleted by no role', async () => {
    await adopted(forum);
    for (const role of ['parley_app', 'parley_system'] as const) {
      const client = await forum.connection(urlFor(role, forum.database.url));
      for (const table of ['decision', 'statement', 'decision_association'])
        for (const statement of [`delete from ${table}`, `update ${table} set level = 0`])
          await expect(client.query(statement).catch((error: Error) => error.message)).resolves.toMatch(
            /permission denied|column "level"/,
          );
    }
  });

  it('takes one decision of a poll, whoever tries a second one', async () => {
    const reachedBy = { kind: 'POLL', key: randomUUID(), result: 'CONSENSUS' } as const;
    await adopted(forum, { reachedBy });
    await expect(adopted(forum, { reachedBy })).rejects.toThrow(/decision_reached_id_key/);
  });
});

describe('a delegation outside the basis', () => {
  it('associates itself once, by whoever speaks for it; those inside it are bound already', async () => {
    const id = await adopted(forum);
    expect((await seen(japan, id))?.viewerCan.associate).toBe(true);
    expect((await seen(norway, id))?.viewerCan.associate).toBe(false);
    expect(await deputy.refused('associateWithDecision', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await norway.refused('associateWithDecision', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await chair.refused('associateWithDecision', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const after = await japan.does<Shown>('associateWithDecision', { id }, SHOWN);
    expect(after.associated).toEqual([{ code: 'JPN' }]);
    expect(await japan.refused('associateWithDecision', { id })).toMatchObject({ code: 'DUPLICATE' });
  });
});

describe('an interpretative statement', () => {
  it('is attached by whoever speaks for a seat, also after the decision, and stands for good', async () => {
    const id = await adopted(forum);
    await norway.does('attachStatement', { to: id, text: ' Norway understands … ' }, 'text at');
    await japan.does(
      'attachStatement',
      { to: id, text: 'Japan understands …', clientMutationId: 'a' },
      'text',
    );
    await japan.does(
      'attachStatement',
      { to: id, text: 'Japan understands …', clientMutationId: 'a' },
      'text',
    );
    expect(
      (await seen(france, id))?.statements.map(({ text, delegation }) => `${delegation.code}: ${text}`),
    ).toEqual(['NOR: Norway understands …', 'JPN: Japan understands …']);
    expect(await deputy.refused('attachStatement', { to: id, text: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const can = 'query ($id: ID!) { decision(id: $id) { viewerCan { attachStatement } } }';
    const offered = (
      await Promise.all([japan, norway, deputy, chair].map((one) => one.read(can, { id })))
    ).map((answer) => JSON.stringify(answer).includes('true'));
    expect(offered).toEqual([true, true, false, false]);
    expect(await japan.refused('attachStatement', { to: id, text: ' ' })).toMatchObject({ code: 'INVALID' });
    for (const to of [globalId('Decision', randomUUID()), globalId('Session', randomUUID()), 'nothing'])
      expect(await japan.refused('attachStatement', { to, text: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('what is released to some is for all others exactly what is not there, on every path', async () => {
  const word = `puffin${randomUUID().replace(/[^a-f]/g, '')}`;
  const label = { ...FOR_DELEGATIONS, releasableTo: ['FRA', 'JPN'] };
  const id = await adopted(forum, { title: word, label });
  await france.does('attachStatement', { to: id, text: `${word} statement` }, 'text');
  const action = await officer.does<{ id: string }>(
    'agreeAction',
    { input: { title: `${word} action`, delegations: ['FRA'], decisionId: id } },
    'id',
  );
  const readers: Record<string, Person> = {
    ...{ france, japan, deputy, officer, norway, observer, stranger },
    franceToken: await issued(forum, france),
    norwayToken: await issued(forum, norway),
  };
  const ask =
    (query: string, variables: object) =>
    async (person: Person): Promise<boolean> => {
      const { text } = await person.graphql(query, { ...variables });
      return text.includes(word) || text.includes(id) || text.includes(action.id);
    };
  const nothing = globalId('Decision', randomUUID());
  const paths: Record<string, (person: Person) => Promise<boolean>> = {
    decision: ask(
      'query ($id: ID!) { decision(id: $id) { id title statements { text } actions { title } } }',
      { id },
    ),
    'decision as absent': async (person) => {
      const query = 'query ($id: ID!) { decision(id: $id) { reference } node(id: $id) { __typename } }';
      const [there, none] = await Promise.all([id, nothing].map((one) => person.graphql(query, { id: one })));
      return there?.text !== none?.text;
    },
    node: ask('query ($id: ID!) { node(id: $id) { id ... on Decision { title } } }', { id }),
    'node of the action': ask('query ($id: ID!) { node(id: $id) { id } }', { id: action.id }),
    decisions: ask('{ decisions(first: 100) { totalCount nodes { id title } } }', {}),
    'decisions by word': ask('query ($w: String) { decisions(text: $w) { totalCount nodes { id } } }', {
      w: word,
    }),
    actions: ask('{ actions(first: 100) { totalCount nodes { id title } } }', {}),
    feed: async (person) => {
      if (person === stranger) return false;
      const seenAt: string[] = [];
      for (let after: string | undefined; ;) {
        const { nodes } = await pageOf(person, {
          after,
          first: 100,
          filter: { types: ['decision.adopted'] },
        });
        seenAt.push(...nodes.map(({ subjectId }) => subjectId));
        after = nodes.at(-1)?.cursor;
        if (after === undefined) return seenAt.includes(id);
      }
    },
  };
  const told: Record<string, string[]> = {};
  for (const [path, tells] of Object.entries(paths)) {
    told[path] = [];
    for (const [name, person] of Object.entries(readers)) if (await tells(person)) told[path].push(name);
  }
  const seers = ['france', 'japan', 'deputy', 'officer', 'franceToken'];
  expect(told).toEqual(Object.fromEntries(Object.keys(paths).map((path) => [path, seers])));
  for (const mutation of ['associateWithDecision'] as const)
    expect(await norway.refused(mutation, { id })).toEqual(await norway.refused(mutation, { id: nothing }));
});
