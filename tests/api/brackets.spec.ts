import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { circulated, issuedBy, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const [chair, japan, korea, france] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
]);

const MARKDOWN =
  'The forum [shall meet]{+JPN +NOR -FRA} monthly.\n\n- parts [or not];\n- all.\n\n[Out with it.]\n';
const BRACKETS = `query ($id: ID!) { paper(id: $id) { openBrackets
  current { paragraphs { number brackets { number text wantedBy { code } opposedBy { code } } } } } }`;

interface Seen {
  readonly paper: {
    readonly openBrackets: number;
    readonly current: { readonly paragraphs: readonly { number: string; brackets: readonly object[] }[] };
  } | null;
}
const seen = async (reader: typeof japan, { id }: Paper) => (await reader.read<Seen>(BRACKETS, { id })).paper;

describe('brackets', () => {
  it('are counted for a paper and its paragraphs, with who wants the words in and who wants them out', async () => {
    const paper = await seen(korea, await circulated(forum, { markdown: MARKDOWN }));
    expect(paper?.openBrackets).toBe(3);
    expect(paper?.current.paragraphs).toEqual([
      {
        number: '1',
        brackets: [
          {
            number: 1,
            text: 'shall meet',
            wantedBy: [{ code: 'JPN' }, { code: 'NOR' }],
            opposedBy: [{ code: 'FRA' }],
          },
        ],
      },
      { number: '1(a)', brackets: [{ number: 1, text: 'or not', wantedBy: [], opposedBy: [] }] },
      { number: '1(b)', brackets: [] },
      { number: '2', brackets: [{ number: 1, text: 'Out with it.', wantedBy: [], opposedBy: [] }] },
    ]);
  });

  it('are closed by the chair or by who speaks for the paper’s seat, one after the other, into the next text', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const on = { revisionId: paper.current?.id, bracket: 1 };
    await chair.does('closeBracket', { ...on, paragraph: '1', keep: true });
    await japan.does('closeBracket', { ...on, paragraph: '1(a)', keep: false });
    await japan.does('closeBracket', { ...on, paragraph: '2', keep: false });
    expect((await paperSeen(japan, paper.id))?.draft).toBe(
      'The forum shall meet monthly.\n\n- parts;\n- all.\n',
    );
    expect((await seen(korea, paper))?.openBrackets).toBe(3);
    expect(await japan.refused('closeBracket', { ...on, paragraph: '1', keep: false })).toMatchObject({
      code: 'STATE',
    });
    await issuedBy(japan, paper.id);
    expect((await seen(korea, paper))?.openBrackets).toBe(0);
    expect(await japan.refused('closeBracket', { ...on, paragraph: '1', keep: true })).toMatchObject({
      code: 'STATE',
    });
  });

  it('are closed by nobody else, and only where they stand', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const on = { revisionId: paper.current?.id, paragraph: '1', bracket: 1, keep: true };
    expect(await korea.refused('closeBracket', on)).toMatchObject({ code: 'FORBIDDEN' });
    for (const bracket of [0, 2])
      expect(await japan.refused('closeBracket', { ...on, bracket })).toMatchObject({
        code: 'INVALID',
        field: 'bracket',
      });
    expect(await japan.refused('closeBracket', { ...on, paragraph: '9' })).toMatchObject({
      code: 'INVALID',
      field: 'paragraph',
    });
    const once = { ...on, clientMutationId: randomUUID() };
    await japan.does('closeBracket', once);
    await japan.does('closeBracket', once);
  });

  it('are drawn in a text that was frozen before they were, and neither its bytes nor its hash change', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const key = keyOf('PaperRevision', paper.current?.id ?? '');
    const stored = '<p>The forum [shall meet]{+JPN +NOR -FRA} monthly.</p>';
    await forum.sql('update paper_revision set html = $2 where id = $1', [key, stored]);
    const [shown] = (await paperSeen(korea, paper.id))?.revisions ?? [];
    expect(shown?.html).toContain('<span class="bracket">[</span>shall meet<span class="bracket">]</span>');
    expect(shown?.html).toContain('data-in="JPN NOR" data-out="FRA"');
    expect(shown).toMatchObject({ markdown: MARKDOWN, sha256: paper.current?.sha256 });
    const rows = await forum.sql<{ html: string }>('select html from paper_revision where id = $1', [key]);
    expect(rows).toEqual([{ html: stored }]);
  });

  it('of a paper out of sight are as if there were none', async () => {
    const paper = await circulated(forum, {
      markdown: MARKDOWN,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
    });
    expect(await seen(france, paper)).toBeNull();
    const on = { paragraph: '1', bracket: 1, keep: true };
    expect(await france.refused('closeBracket', { revisionId: paper.current?.id, ...on })).toEqual(
      await france.refused('closeBracket', { revisionId: globalId('PaperRevision', randomUUID()), ...on }),
    );
  });
});
