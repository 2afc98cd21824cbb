import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { issued } from './support/feed';
import { circulated, drafted, issuedBy, type Paper, PAPER } from './support/papers';

const forum = await startForum();
const [japan, korea, france, observer, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
  forum.person('officer@secretariat.example'),
]);

const CHANGES = `query ($id: ID!, $from: ID!, $language: Language) {
  node(id: $id) { ... on PaperRevision { changesFrom(revisionId: $from, language: $language) } } }`;

const changes = async (
  reader: Person,
  id: string,
  from: string,
  language = 'EN',
): Promise<string | undefined> =>
  (await reader.read<{ node: { changesFrom: string } | null }>(CHANGES, { id, from, language })).node
    ?.changesFrom;

/** What a reader sees, without what is only heard. */
const seen = (html = ''): string => html.replace(/<span class="visually-hidden"[^>]*>[^<]*<\/span>/g, '');

const revised = async ({ id }: Paper, markdown: string): Promise<Paper> => {
  const { version } = await japan
    .read<{ paper: { version: number } }>('query ($id: ID!) { paper(id: $id) { version } }', { id })
    .then(({ paper }) => paper);
  await japan.does('revisePaper', { id, version, markdown });
  return issuedBy(japan, id);
};

const TEXT = [
  '# Aims',
  'The forum **shall** meet every first Tuesday.',
  'Its seat is in Brussels, by the grace of the host.',
  '| Who | What |\n|-|-|\n| Japan | hosts in May |',
];
const LATER = [
  '# Aims',
  'Its seat is in Brussels, by the grace of the host.',
  'The forum **should** meet every first Tuesday.',
  '| Who | What |\n|-|-|\n| Japan | hosts in June |\n| Norway | reports |',
  'A new paragraph <script>alert(1)</script>.',
];

const twoTexts = async (overrides: object = {}): Promise<readonly [string, string, Paper]> => {
  const first = await circulated(forum, { markdown: TEXT.join('\n\n'), ...overrides });
  const paper = await revised(first, LATER.join('\n\n'));
  return [paper.revisions[0]?.id ?? '', paper.revisions[1]?.id ?? '', paper];
};

describe('the changes between two revisions', () => {
  it('are shown word by word, with moved paragraphs as moved, in tables too, and without the author’s HTML', async () => {
    const [first, second] = await twoTexts();
    const html = seen(await changes(korea, second, first));
    expect(html).toMatch(
      /<strong><\/strong>|<del><strong>shall<\/strong><\/del><ins><strong>should<\/strong><\/ins>/,
    );
    expect(html).toMatch(/<p class="change-block moved"[^]*\(moved from [12]\)/);
    expect(html).toMatch(/<p class="change-block left"[^]*<del class="moved">[^]*\(moved to [12]\)/);
    expect(html).toContain('hosts in <del>May</del><ins>June</ins>');
    expect(html).toContain('<tr class="inserted"><td dir="auto"><ins>Norway</ins></td>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script');
  });

  it('can be asked for the other way round, and are none between a text and itself', async () => {
    const [first, second] = await twoTexts();
    expect(seen(await changes(korea, first, second))).toContain('hosts in <del>June</del><ins>May</ins>');
    expect(await changes(korea, second, second)).not.toMatch(/<ins|<del/);
  });

  it('are said to those who listen, in English and in French', async () => {
    const [first, second] = await twoTexts();
    expect(await changes(korea, second, first)).toMatch(
      /<ins><span class="visually-hidden" lang="en"> inserted: <\/span>/,
    );
    const french = await changes(korea, second, first, 'FR');
    expect(french).toMatch(/<del><span class="visually-hidden" lang="fr"> supprimé : <\/span>/);
    expect(french).toMatch(/\(déplacé de [12]\)/);
  });

  it('from a text of another paper, out of sight or absent are all the same: there are none', async () => {
    const [first, second] = await twoTexts();
    const [, other] = await twoTexts();
    const [, hidden] = await twoTexts({ label: { classification: 'UNCLASSIFIED', releasableTo: [] } });
    const absent = globalId('PaperRevision', randomUUID());
    const answers = await Promise.all(
      [other, hidden, absent, 'nonsense'].map((from) => korea.graphql(CHANGES, { id: second, from })),
    );
    for (const { text } of answers) expect(text).toBe(answers[0]?.text);
    expect(answers[0]?.text).toContain('NOT_FOUND');
    expect(await changes(korea, second, first)).toContain('hosts in');
  });
});

describe('who sees changes', () => {
  it('is who sees the paper, and nobody else, by whatever reader', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };
    const [first, second] = await twoTexts({ label });
    for (const reader of [japan, korea, officer, await issued(forum, korea)])
      expect(await changes(reader, second, first)).toContain('hosts in');
    for (const reader of [france, observer, await issued(forum, france)])
      expect(await changes(reader, second, first)).toBeUndefined();
  });

  it('of a text in preparation is who sees that text', async () => {
    const DRAFT = 'query ($id: ID!) { paper(id: $id) { draftChanges } }';
    const read = async (reader: Person, id: string) =>
      (await reader.read<{ paper: { draftChanges: string | null } | null }>(DRAFT, { id })).paper;
    const begun = await drafted(forum, { markdown: 'One word.' });
    expect(await read(japan, begun.id)).toEqual({ draftChanges: null });
    expect(await read(korea, begun.id)).toBeNull();
    const paper = await issuedBy(japan, begun.id);
    await japan.does(
      'revisePaper',
      { id: paper.id, version: paper.version, markdown: 'One other word.' },
      PAPER,
    );
    for (const reader of [japan, officer])
      expect(seen((await read(reader, paper.id))?.draftChanges ?? '')).toContain(
        'One <ins>other </ins>word.',
      );
    expect(await read(korea, paper.id)).toEqual({ draftChanges: null });
  });
});

describe('large texts', () => {
  it('that have nothing in common are compared more coarsely, while others are answered', async () => {
    const words = (seed: number): string =>
      Array.from(
        { length: 2_000 },
        (_, at) => `Word${(at * seed) % 1_999} and word${(at * seed * 7) % 1_999} follow.`,
      ).join('\n\n');
    const first = await circulated(forum, { markdown: words(7) });
    const paper = await revised(first, words(11));
    const asked = changes(korea, paper.revisions[1]?.id ?? '', paper.revisions[0]?.id ?? '');
    await japan.read('{ serverTime }');
    expect(await asked).toMatch(/<del|<ins/);
  });
});
