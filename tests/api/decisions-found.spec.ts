import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseGlobalId } from '@parley/kernel';
import { OPEN_LABEL, type Person, Secretariat, startForum } from '@parley/testkit';
import { adopted, FOR_DELEGATIONS } from './support/decisions';
import { issued } from './support/feed';
import { circulated, type Paper } from './support/papers';
import { pollInput } from './support/polls';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, france, korea, norway, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('observer@asean.example'),
]);

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { excerpt { text hit } node { __typename ... on Node { id } } } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
    readonly node: { readonly __typename: string; readonly id: string };
  }[];
}

const page = async (reader: Person, text: string, more: object = {}): Promise<Page> =>
  (await reader.read<{ search: Page }>(SEARCH, { text, ...more })).search;
const ids = async (reader: Person, text: string, more: object = {}): Promise<string[]> =>
  (await page(reader, text, more)).edges.map(({ node }) => node.id);

/** A word that stands nowhere else, of letters alone so that it is one. */
const rare = (): string => `sirocco${randomUUID().replace(/[^a-f]/g, '')}q`;

const opened = async (question: string, more: object = {}): Promise<string> =>
  (await chair.does<{ id: string }>('openPoll', { input: pollInput({ question, ...more }) }, 'id')).id;

const decidedOn = (paper: Paper, title: string, more: object = {}): Promise<string> =>
  adopted(forum, {
    title,
    text: {
      revisionKey: parseGlobalId(paper.current?.id ?? '')?.key ?? '',
      sha256: paper.current?.sha256 ?? '',
    },
    ...more,
  });

describe('a search', () => {
  it('finds polls by their question and decisions by title and text, in one order with all else', async () => {
    const word = rare();
    const paper = await circulated(forum, {
      title: 'Elements',
      language: 'FR',
      markdown: `Le renforcement des résiliences ${word}.`,
    });
    const { session } = await secretariat.underWay({ title: `Consultations ${word}` }, { title: 'An item' });
    const byTitle = await adopted(forum, { title: `Résiliences ${word}` });
    const byText = await decidedOn(paper, 'Terms');
    const poll = await opened(`That resilience ${word} is a matter for all.`);
    const found = await page(korea, word);
    expect(found.totalCount).toBe(5);
    expect(found.edges.map(({ node }) => `${node.__typename} ${node.id}`).sort()).toEqual(
      [
        `Decision ${byTitle}`,
        `Decision ${byText}`,
        `Paper ${paper.id}`,
        `Poll ${poll}`,
        `Session ${session.id}`,
      ].sort(),
    );
    // What has the word in its title comes before what has it in its text, of whichever kind.
    expect(
      found.edges
        .slice(3)
        .map(({ node }) => node.id)
        .sort(),
    ).toEqual([byText, paper.id].sort());
    for (const asked of ['resilience', 'résilience', 'RESILIENCES'])
      expect((await ids(korea, `${word} ${asked}`)).sort()).toEqual([byTitle, byText, paper.id, poll].sort());
    for (const { node, excerpt } of found.edges)
      expect([node.__typename, excerpt.filter(({ hit }) => hit).map(({ text }) => text)]).toEqual([
        node.__typename,
        [word],
      ]);
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await page(korea, word, { first: 2, after });
      read.push(...edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(read).toEqual(found.edges.map(({ node }) => node.id));
  });

  it('finds polls and decisions by the statements on them, polls by their text, and straw polls in both languages', async () => {
    const [word, said, asked] = [rare(), rare(), rare()];
    const paper = await circulated(forum, { markdown: `About ${word}.` });
    const poll = await opened('By its text', { revisionId: paper.current?.id });
    await japan.does('attachStatement', { to: poll, text: `Japan reads ${said} narrowly.` }, 'text');
    await japan.does('takePosition', { pollId: poll, position: 'AGREE' });
    await france.does('takePosition', { pollId: poll, position: 'AGREE' });
    const { decision } = await chair.does<{ decision: { id: string } }>(
      'closePoll',
      { pollId: poll },
      'decision { id }',
    );
    expect((await ids(korea, word)).sort()).toEqual([decision.id, paper.id, poll].sort());
    const found = await page(korea, said);
    expect(found.edges.map(({ node }) => node.id).sort()).toEqual([decision.id, poll].sort());
    for (const { excerpt } of found.edges)
      expect(excerpt.map(({ text }) => text).join('')).toContain(`Japan reads ${said} narrowly.`);
    const { id } = await chair.does<{ id: string }>('openStrawPoll', {
      input: {
        ...{ question: { en: 'Where?', fr: `Où siéger ${asked} ?` }, method: 'SINGLE', label: OPEN_LABEL },
        options: ['Oslo', 'Tokyo'].map((name) => ({ en: name, fr: `${name}, ${word}` })),
      },
    });
    for (const one of [asked, `${word} tokyo`]) {
      const { edges } = await page(korea, one);
      expect(edges.map(({ node }) => `${node.__typename} ${node.id}`)).toEqual([`StrawPoll ${id}`]);
      expect(edges[0]?.excerpt.some(({ hit }) => hit)).toBe(true);
    }
  });

  it('finds a decision by its number: whole, its beginning, or as people say it', async () => {
    const id = await adopted(forum, { title: 'By number' });
    const { decision } = await korea.read<{ decision: { reference: string } }>(
      'query ($id: ID!) { decision(id: $id) { reference } }',
      { id },
    );
    const number = decision.reference.slice(-4);
    for (const asked of [decision.reference, ` ds ${Number(number)} `, `DS${number}`])
      expect((await ids(korea, asked))[0]).toBe(id);
    expect(await ids(korea, 'APP-DS(')).toContain(id);
    expect(await ids(korea, 'DS 9999')).toEqual([]);
  });
});

describe('what is out of sight', () => {
  it('is found by nobody who does not see it, not counted, and not told by the order of what is seen', async () => {
    const word = rare();
    const label = { ...FOR_DELEGATIONS, releasableTo: ['FRA', 'JPN'] };
    const own = { ...OPEN_LABEL, releasableTo: ['FRA', 'JPN'] };
    const decision = await adopted(forum, { title: `On ${word}`, label });
    const poll = await opened(`That ${word} is agreed.`, { named: ['FRA', 'JPN'], label: own });
    const { reference } = (
      await japan.read<{ decision: { reference: string } }>(
        'query ($id: ID!) { decision(id: $id) { reference } }',
        { id: decision },
      )
    ).decision;
    const seers = [japan, france, chair, await issued(forum, france)];
    const others = [norway, observer, await issued(forum, norway)];
    for (const reader of seers) {
      expect((await ids(reader, word)).sort()).toEqual([decision, poll].sort());
      expect(await ids(reader, reference)).toContain(decision);
    }
    for (const reader of others) {
      const [there, none] = [await reader.graphql(SEARCH, { text: word }), rare()];
      expect(there.text).toBe((await reader.graphql(SEARCH, { text: none })).text);
      expect(await ids(reader, reference)).toEqual([]);
    }
  });

  it('is a straw poll, a statement and the text of a poll where they are narrower: their words find nothing for others', async () => {
    const word = rare();
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN'] };
    const both = { en: `Of ${word}`, fr: `De ${word}` };
    const options = ['Oslo', 'Tokyo'].map((name) => ({ en: name, fr: name }));
    await chair.does('openStrawPoll', { input: { question: both, options, method: 'SINGLE', label } });
    const paper = await circulated(forum, { markdown: `About ${word}.`, label });
    const named = { named: ['FRA', 'JPN'], label, revisionId: paper.current?.id };
    const poll = await opened('A narrow question', named);
    await japan.does('attachStatement', { to: poll, text: `On ${word}.` }, 'text');
    expect((await page(france, word)).totalCount).toBe(3);
    for (const reader of [korea, observer]) expect((await page(reader, word)).totalCount).toBe(0);
  });

  it('is the text of a decision under a narrower label: its words find the decision for nobody outside', async () => {
    const word = rare();
    const paper = await circulated(forum, {
      markdown: `About ${word}.`,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN'] },
    });
    const id = await decidedOn(paper, 'Terms of a narrow text');
    expect(await ids(france, word)).toContain(id);
    expect((await page(korea, word)).totalCount).toBe(0);
  });
});
