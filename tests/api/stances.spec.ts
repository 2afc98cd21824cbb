import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { circulated, issuedBy, paperSeen } from './support/papers';

const forum = await startForum();
const [chair, japan, adviser, korea, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

const MAP = `query ($id: ID!) { paper(id: $id) { revisions { paragraphs { number
  stances { delegation { code } stance comment before onEarlierWords } } } } }`;

interface Shown {
  readonly delegation: { readonly code: string };
  readonly stance: string;
  readonly before: string | null;
  readonly onEarlierWords: boolean;
}
interface Map {
  readonly paper: {
    readonly revisions: readonly {
      readonly paragraphs: readonly { number: string; stances: readonly Shown[] }[];
    }[];
  } | null;
}

const MARKDOWN = 'Alpha stands first.\n\nDelta stands last.\n';
const mapOf = async (reader: typeof japan, id: string) =>
  (await reader.read<Map>(MAP, { id })).paper?.revisions;

it('each seat takes one stance on a paragraph, the last one holds, and the record keeps them all', async () => {
  const paper = await circulated(forum, { markdown: MARKDOWN });
  const on = { revisionId: paper.current?.id, paragraph: '1' };
  await korea.does('takeStance', { ...on, stance: 'RESERVE', comment: 'Under study.' });
  await korea.does('takeStance', { ...on, stance: 'RESERVE', comment: 'Under study.' });
  await korea.does('takeStance', { ...on, stance: 'CAN_GO_ALONG' });
  await france.does('takeStance', { ...on, stance: 'OBJECT' });
  expect((await mapOf(japan, paper.id))?.[0]?.paragraphs).toEqual([
    {
      number: '1',
      stances: [
        { delegation: { code: 'FRA' }, stance: 'OBJECT', comment: null, before: null, onEarlierWords: false },
        {
          delegation: { code: 'KOR' },
          stance: 'CAN_GO_ALONG',
          comment: null,
          before: null,
          onEarlierWords: false,
        },
      ],
    },
    { number: '2', stances: [] },
  ]);
  const told = (await entriesOf(japan)).filter(({ type }) => type === 'paper.stanceTaken').slice(-3);
  expect(told.map(({ data }) => JSON.stringify(data))).toEqual([
    expect.stringContaining('RESERVE'),
    expect.stringContaining('CAN_GO_ALONG'),
    expect.stringContaining('OBJECT'),
  ]);
});

it('the database holds one stance for each seat and paragraph of a text', async () => {
  await expect(
    forum.sql(`insert into paragraph_stance select * from paragraph_stance where delegation = 'KOR' limit 1`),
  ).rejects.toThrow(/duplicate key/);
});

it('a later text shows what changed: stances go over, and those on other words say so', async () => {
  const paper = await circulated(forum, { markdown: MARKDOWN });
  for (const paragraph of ['1', '2'])
    for (const person of [korea, france])
      await person.does('takeStance', { revisionId: paper.current?.id, paragraph, stance: 'RESERVE' });
  await japan.does('revisePaper', {
    ...{ id: paper.id, version: paper.version },
    markdown: 'Alpha stands first.\n\nDelta stands last of all.\n',
  });
  await issuedBy(japan, paper.id);
  const present = (await paperSeen(korea, paper.id))?.current?.id;
  await korea.does('takeStance', { revisionId: present, paragraph: '2', stance: 'ACCEPT' });
  const [first, second] = (await mapOf(korea, paper.id)) ?? [];
  expect(first?.paragraphs.flatMap(({ stances }) => stances.map(({ stance }) => stance))).toEqual(
    Array.from({ length: 4 }, () => 'RESERVE'),
  );
  expect(second?.paragraphs.map(({ stances }) => stances)).toMatchObject([
    [
      { delegation: { code: 'FRA' }, stance: 'RESERVE', before: 'RESERVE', onEarlierWords: false },
      { delegation: { code: 'KOR' }, stance: 'RESERVE', before: 'RESERVE', onEarlierWords: false },
    ],
    [
      { delegation: { code: 'FRA' }, stance: 'RESERVE', before: 'RESERVE', onEarlierWords: true },
      { delegation: { code: 'KOR' }, stance: 'ACCEPT', before: 'RESERVE', onEarlierWords: false },
    ],
  ]);
  const late = { revisionId: paper.current?.id, paragraph: '1', stance: 'ACCEPT' };
  expect(await korea.refused('takeStance', late)).toMatchObject({ code: 'STATE' });
});

it('is refused to whoever does not speak for a seat, on no paragraph, and on a withdrawn paper', async () => {
  const paper = await circulated(forum, { markdown: MARKDOWN });
  const on = { revisionId: paper.current?.id, paragraph: '1', stance: 'ACCEPT' };
  for (const person of [adviser, chair])
    expect(await person.refused('takeStance', on)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await korea.refused('takeStance', { ...on, paragraph: '7' })).toMatchObject({
    code: 'INVALID',
    field: 'paragraph',
  });
  expect(await korea.refused('takeStance', { ...on, comment: 'x'.repeat(1_001) })).toMatchObject({
    code: 'INVALID',
  });
  await japan.does('withdrawPaper', { id: paper.id, reason: 'No longer.' });
  expect(await korea.refused('takeStance', on)).toMatchObject({ code: 'STATE' });
});

it('the map and its news are seen by those who see the paper, a stranger gets what there is without it', async () => {
  const paper = await circulated(forum, {
    markdown: MARKDOWN,
    label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
  });
  const on = { paragraph: '1', stance: 'OBJECT' };
  await korea.does('takeStance', { revisionId: paper.current?.id, ...on });
  const machine = await issued(forum, korea);
  for (const person of [japan, chair, machine])
    expect((await mapOf(person, paper.id))?.[0]?.paragraphs[0]?.stances).toHaveLength(1);
  expect(await machine.refused('takeStance', { revisionId: paper.current?.id, ...on })).toMatchObject({
    code: 'FORBIDDEN',
  });
  for (const person of [france, observer]) {
    expect(await mapOf(person, paper.id)).toBeUndefined();
    expect(await person.refused('takeStance', { revisionId: paper.current?.id, ...on })).toEqual(
      await person.refused('takeStance', { revisionId: globalId('PaperRevision', randomUUID()), ...on }),
    );
    expect(JSON.stringify(await entriesOf(person))).not.toContain(paper.id);
  }
});
