import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { issued } from './support/feed';
import { circulated, drafted, type Paper } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [japan, adviser, korea, france, observer, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
  forum.person('officer@secretariat.example'),
]);

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  nodes { ... on Node { id } }
  edges { cursor excerpt { text hit } node { __typename ... on Node { id } } } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
    readonly node: { readonly __typename: string; readonly id: string };
  }[];
}

const page = async (reader: Person, text: string, more: object = {}): Promise<Page> =>
  (await reader.read<{ search: Page }>(SEARCH, { text, ...more })).search;

const ids = async (reader: Person, text: string): Promise<string[]> =>
  (await page(reader, text)).nodes.map(({ id }) => id);

/** A word that stands nowhere else, of letters alone so that it is one. */
const rare = (): string => `zephyr${randomUUID().replace(/[^a-f]/g, '')}q`;

describe('a search', () => {
  it('finds sessions, items and papers by their words, in English and French, with accents or without', async () => {
    const word = rare();
    const { session, item } = await secretariat.underWay(
      { title: `Consultations ${word}` },
      { title: `Maritime security ${word}` },
    );
    const paper = await circulated(forum, {
      title: 'Notes',
      language: 'FR',
      markdown: `Le renforcement des résiliences ${word}.`,
    });
    const found = await page(korea, word);
    expect(found.edges.map(({ node }) => node.__typename).sort()).toEqual(['AgendaItem', 'Paper', 'Session']);
    expect(found.totalCount).toBe(3);
    expect(await ids(korea, `${word} consultation`)).toEqual([session.id]);
    expect(await ids(korea, `${word} securities`)).toEqual([item.id]);
    for (const asked of ['resilience', 'résilience', 'RÉSILIENCES', 'renforcements'])
      expect(await ids(korea, `${word} ${asked}`)).toEqual([paper.id]);
    expect(await ids(korea, `${word} -maritime -consultations`)).toEqual([paper.id]);
  });

  it('puts what has the words in its title first, and shows the stretch where they stand', async () => {
    const word = rare();
    const body = await circulated(forum, {
      title: 'Elements',
      markdown: `${'Other text. '.repeat(60)}Here **${word}** stands <b>now</b>.`,
    });
    const title = await circulated(forum, { title: `On ${word}`, markdown: 'Nothing else.' });
    const { edges } = await page(korea, word.toUpperCase());
    expect(edges.map(({ node }) => node.id)).toEqual([title.id, body.id]);
    const excerpt = edges[1]?.excerpt ?? [];
    expect(excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([word]);
    expect(excerpt.map(({ text }) => text).join('')).toMatch(/^… .*Here zephyr\w+ stands <b>now<\/b>/);
  });

  it('finds a paper by its reference, whole or its beginning, also by that of an earlier revision', async () => {
    const { id, reference, version } = await circulated(forum, { title: 'By reference' });
    await japan.does('revisePaper', { id, version, markdown: 'Another text.' });
    await japan.does('submitPaper', { id });
    await japan.does('circulatePaper', { id });
    expect((await ids(korea, reference ?? ''))[0]).toBe(id);
    expect((await ids(korea, ` ${reference?.toLowerCase()}-rev1 `))[0]).toBe(id);
    expect(await ids(korea, 'APP-WP(')).toContain(id);
  });

  it('does not find what a paper said before, nor what is not there', async () => {
    const [old, young] = [rare(), rare()];
    const { id, version } = await circulated(forum, { markdown: `It was ${old}.` });
    await japan.does('revisePaper', { id, version, markdown: `It is ${young}.` });
    await japan.does('submitPaper', { id });
    await japan.does('circulatePaper', { id });
    expect(await ids(korea, old)).toEqual([]);
    expect(await ids(korea, young)).toEqual([id]);
    for (const nothing of ['', ' ', '-', '"', '&', "'; drop table paper; --", '-absent', '()', '%'])
      expect((await page(korea, nothing)).totalCount).toBe(0);
  });

  it('is read page by page, each thing once, in the same order as at once', async () => {
    const word = rare();
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
      await circulated(forum, { title, markdown: `${word} ${title}` });
    const whole = await ids(korea, word);
    expect(whole).toHaveLength(5);
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo, totalCount } = await page(korea, word, { first: 2, after });
      expect(totalCount).toBe(5);
      read.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(read).toEqual(whole);
  });

  it('refuses what cannot be asked', async () => {
    for (const variables of [
      { text: 'x'.repeat(201) },
      { text: 'x', first: 0 },
      { text: 'x', first: 51 },
      { text: 'x', after: 'nonsense' },
    ])
      expect((await korea.graphql(SEARCH, variables)).text).toContain('BAD_USER_INPUT');
    expect((await forum.bearer(undefined).graphql(SEARCH, { text: 'x' })).text).toContain('UNAUTHENTICATED');
  });
});

describe('who finds what', () => {
  const [word, other] = [rare(), rare()];
  let papers: Record<'draft' | 'submitted' | 'circulated' | 'withdrawn', Paper>;
  beforeAll(async () => {
    const input = {
      title: 'A matter',
      markdown: `About ${word}.`,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
    };
    papers = {
      draft: await drafted(forum, input),
      submitted: await drafted(forum, input),
      circulated: await circulated(forum, input),
      withdrawn: await circulated(forum, input),
    };
    await japan.does('submitPaper', { id: papers.submitted.id });
    await japan.does('withdrawPaper', { id: papers.withdrawn.id, reason: 'Not now.' });
  });

  it('is what they see of papers, in every state, by every reader; nothing else is counted', async () => {
    const { draft, submitted, circulated: open, withdrawn } = papers;
    const all = [draft, submitted, open, withdrawn].map(({ id }) => id).sort();
    const told = [open, withdrawn].map(({ id }) => id).sort();
    const table: readonly (readonly [Person, readonly string[]])[] = [
      [japan, all],
      [adviser, all],
      [officer, all],
      [await issued(forum, japan), all],
      [korea, told],
      [await issued(forum, korea), told],
      [france, []],
      [observer, []],
      [await issued(forum, france), []],
    ];
    for (const [reader, seen] of table) {
      const { nodes, totalCount, edges } = await page(reader, word);
      expect(nodes.map(({ id }) => id).sort()).toEqual(seen);
      expect([totalCount, edges.length]).toEqual([seen.length, seen.length]);
      if (seen.length === 0)
        expect((await reader.graphql(SEARCH, { text: word })).text).toBe(
          (await reader.graphql(SEARCH, { text: rare() })).text,
        );
    }
    expect(await ids(france, open.reference ?? '')).toEqual([]);
  });

  it('of the text in preparation is its authors and the secretariat, while all find the present one', async () => {
    const paper = papers.circulated;
    await japan.does('revisePaper', {
      id: paper.id,
      version: paper.version,
      markdown: `About ${word} and ${other}.`,
    });
    for (const [reader, seen] of [
      [japan, 1],
      [officer, 1],
      [korea, 0],
      [france, 0],
    ] as const)
      expect(await ids(reader, other)).toHaveLength(seen);
    expect(await ids(korea, word)).toContain(paper.id);
    const { edges } = await page(japan, other);
    expect(edges[0]?.excerpt.map(({ text }) => text).join('')).toContain(other);
  });

  it('does not find sessions and items out of sight, nor the author of a non-paper', async () => {
    const secret = rare();
    const { item } = await secretariat.underWay(
      { title: `Talks ${secret}`, format: 'NAMED', named: ['JPN', 'KOR'] },
      { title: `Item ${secret}`, label: { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] } },
    );
    expect(await ids(japan, secret)).toHaveLength(2);
    expect(await ids(korea, secret)).toHaveLength(1);
    expect(await ids(korea, secret)).not.toContain(item.id);
    for (const reader of [france, observer]) expect(await ids(reader, secret)).toEqual([]);
    const paper = await circulated(forum, { kind: 'NON_PAPER', markdown: `A thought on ${secret}.` });
    for (const asked of [`${secret} Japan`, `${secret} JPN`])
      expect(await ids(korea, asked)).not.toContain(paper.id);
  });
});

it('uses the indexes of words, and keeps to the rule of access while it does', async () => {
  const owner = await forum.connection(forum.database.url);
  await owner.query('set role parley_definer');
  await owner.query('set enable_seqscan = off');
  const plan = async (name: string): Promise<string> => {
    const [row] = await forum.sql<{ body: string }>('select prosrc as body from pg_proc where proname = $1', [
      name,
    ]);
    const { rows } = await owner.query<Record<string, string>>(
      `explain (costs off) ${(row?.body ?? '')
        .replaceAll('asked', `'zephyr'::tsquery`)
        .replaceAll('after_rank', 'null::real')
        .replaceAll('after_at', 'null::timestamptz')
        .replaceAll('after_id', 'null::uuid')
        .replaceAll(/\bmost\b/g, '21')}`,
    );
    return rows.map((line) => line['QUERY PLAN']).join('\n');
  };
  const papers = await plan('search_papers');
  for (const index of ['paper_revision_search', 'paper_draft_search'])
    expect(papers).toContain(`Bitmap Index Scan on ${index}`);
  const best = (await plan('search_papers_best')).replaceAll('\n', ' ');
  for (const index of ['paper_revision_search', 'paper_draft_search'])
    expect(best).toContain(`Bitmap Index Scan on ${index}`);
  const items = await plan('search_items');
  expect(items).toContain('Bitmap Index Scan on agenda_item_search');
  for (const text of [papers, items]) expect(text).toMatch(/Filter: .*level <= /);
});
