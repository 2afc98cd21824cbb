import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { circulated, issuedBy } from './support/papers';

const forum = await startForum();
const [japan, korea] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

const KEYS = `query ($id: ID!) { paper(id: $id) {
  revisions { sha256 paragraphs { number key } } draftPreview { paragraphs { number key } } } }`;

interface Seen {
  readonly paper: {
    readonly revisions: readonly { sha256: string; paragraphs: readonly { number: string; key: string }[] }[];
    readonly draftPreview: { readonly paragraphs: readonly { key: string | null }[] } | null;
  };
}

it('a paragraph keeps its identity in every text of a paper while it is unchanged, moved or edited; what was frozen stays', async () => {
  const paper = await circulated(forum, {
    markdown: 'Decisions are taken by consensus.\n\nPapers come 72 hours before.\n\nThe chair reports.\n',
  });
  const [first] = (await korea.read<Seen>(KEYS, { id: paper.id })).paper.revisions;
  expect(first?.paragraphs).toEqual([
    { number: '1', key: '0.1' },
    { number: '2', key: '0.2' },
    { number: '3', key: '0.3' },
  ]);
  await japan.does('revisePaper', {
    id: paper.id,
    version: paper.version,
    markdown:
      'The chair reports.\n\nDecisions are taken by consensus.\n\nOther matters.\n\nPapers come 48 hours before.\n',
  });
  const draft = (await japan.read<Seen>(KEYS, { id: paper.id })).paper.draftPreview;
  expect(draft?.paragraphs.map(({ key }) => key)).toEqual([null, null, null, null]);
  await issuedBy(japan, paper.id);
  const [kept, second] = (await korea.read<Seen>(KEYS, { id: paper.id })).paper.revisions;
  expect(kept).toEqual(first);
  expect(second?.paragraphs.map(({ key }) => key)).toEqual(['0.3', '0.1', '1.3', '0.2']);
});
