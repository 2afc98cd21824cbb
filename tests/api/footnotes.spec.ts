import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { docxText, pdfPages, type Person, startForum, zipFiles } from '@parley/testkit';
import { type Amendment, proposed, resolved } from './support/negotiation';
import { circulated, issuedBy, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const [chair, japan, korea] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

const sha256 = (of: string | Buffer): string => createHash('sha256').update(of).digest('hex');
const file = async (reader: Person, id: string, name: string): Promise<Buffer> => {
  const answer = await fetch(`${forum.node().address}/papers/${id}/revisions/${name}`, {
    headers: reader.headers,
  });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
const words = (text: string): string => text.replace(/\s+/g, ' ');

const TYPED = `[^when]: As in the **charter**
of 2020 [or later].

The forum meets[^when] monthly.[^how]

- It reports.[^When]

Nobody defines this one.[^9]

[^how]: By video.
`;
const TEXT = `The forum meets[^1] monthly.[^2]

- It reports.[^3]

Nobody defines this one.[^9]

[^1]: As in the **charter** of 2020 [or later].

[^2]: By video.

[^3]: As in the **charter** of 2020 [or later].
`;

/** Another text, with words that stand nowhere else. */
const withWord = (word: string): string => `It meets.[^a]\n\n[^a]: In ${word}, *each* [May].\n`;

const amendedOnce = async (): Promise<{ readonly paper: Paper; readonly amendment: Amendment }> => {
  const paper = await circulated(forum, { markdown: TEXT });
  const text = 'The forum meets weekly.[^b]\n\n[^b]: By video or in a hall.\n';
  const amendment = await proposed(korea, paper.current?.id, '1', { text });
  await resolved(chair, amendment.id, 'ACCEPTED');
  return { paper: await issuedBy(japan, paper.id), amendment };
};

describe('a text with footnotes', () => {
  it('is brought into its one form before it is frozen, and its hash is that of this form', async () => {
    const { revisions } = await circulated(forum, { markdown: TYPED });
    expect(revisions[0]).toMatchObject({ markdown: TEXT, sha256: sha256(TEXT) });
  });

  it('shows signs that lead to a list at its end and back, and its paragraphs say the words without signs', async () => {
    const { revisions } = await circulated(forum, { markdown: TEXT });
    const html = revisions[0]?.html ?? '';
    for (const number of [1, 2, 3]) {
      expect(html).toContain(
        `<a id="note-ref-${number}" href="#note-${number}" role="doc-noteref">${number}</a>`,
      );
      expect(html).toMatch(new RegExp(`<li id="note-${number}"[^>]*>[^]*href="#note-ref-${number}"`));
    }
    expect(html).toContain('As in the <strong>charter</strong> of 2020');
    expect(html).toContain('[^9]');
    expect(revisions[0]?.paragraphs.map(({ number, text }) => [number, words(text).trim()])).toEqual([
      ['1', 'The forum meets monthly. As in the charter of 2020 [or later]. By video.'],
      ['1(a)', 'It reports. As in the charter of 2020 [or later].'],
      ['2', 'Nobody defines this one.[^9]'],
    ]);
  });

  it('keeps the bytes that it had where it has none', async () => {
    for (const markdown of ['A sign [^1] alone.\n', 'Words.\n\n[^1]: That nothing refers to.\n']) {
      const { id, revisions } = await circulated(forum, { markdown });
      expect(revisions[0]).toMatchObject({ markdown, sha256: sha256(markdown) });
      expect(revisions[0]?.html).not.toContain('doc-noteref');
      expect(sha256(await file(korea, id, '0.md'))).toBe(sha256(markdown));
    }
  });

  it('is found by the words of a footnote', async () => {
    const word = `zephyr${randomUUID().replace(/[^a-f]/g, '')}q`;
    const { id } = await circulated(forum, { markdown: withWord(word) });
    const { search } = await korea.read<{
      search: { edges: { excerpt: { text: string; hit: boolean }[]; node: { id: string } }[] };
    }>(
      'query ($text: String!) { search(text: $text) { edges { excerpt { text hit } node { ... on Node { id } } } } }',
      {
        text: word,
      },
    );
    expect(search.edges.map(({ node }) => node.id)).toEqual([id]);
    const excerpt = search.edges[0]?.excerpt ?? [];
    expect(excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([word]);
    expect(excerpt.map(({ text }) => text).join('')).not.toMatch(/\[\^/);
  });

  it('holds them in HTML, PDF and Word: in Word as its own', async () => {
    const { id } = await circulated(forum, { markdown: withWord('Vienna') });
    const html = (await file(korea, id, '0.html')).toString();
    expect(html).toContain('In Vienna, <em>each</em>');
    const pages = words(pdfPages(await file(korea, id, '0.pdf')).join(' '));
    expect(pages).toMatch(/It meets\. ?1 .*1 ?In Vienna, each \[May\]\./);
    const parts = zipFiles(await file(korea, id, '0.docx'));
    expect(parts.get('word/document.xml')).toMatch(/<w:footnoteReference w:id="1"\/>/);
    expect(docxText(parts.get('word/document.xml') ?? '')).not.toContain('Vienna');
    expect(words(docxText(parts.get('word/footnotes.xml') ?? ''))).toContain('In Vienna, each [May].');
  });
});

describe('an amendment of a paragraph with footnotes', () => {
  it('is shown with its own, and goes into the next text, where all are counted anew', async () => {
    const { paper, amendment } = await amendedOnce();
    expect(amendment).toMatchObject({
      paragraphText: expect.stringContaining('By video.'),
      text: 'The forum meets weekly.[^1]\n\n[^1]: By video or in a hall.\n',
      html: expect.stringContaining('By video or in a hall.'),
    });
    const next = `The forum meets weekly.[^1]

- It reports.[^2]

Nobody defines this one.[^9]

[^1]: By video or in a hall.

[^2]: As in the **charter** of 2020 [or later].
`;
    expect(paper.revisions[1]).toMatchObject({ markdown: next, sha256: sha256(next) });
  });

  it('is compared word by word, in the line and in its footnotes', async () => {
    const { paper } = await amendedOnce();
    const [from, to] = paper.revisions.map(({ id }) => id);
    const { node } = await korea.read<{ node: { changesFrom: string } }>(
      'query ($id: ID!, $from: ID!) { node(id: $id) { ... on PaperRevision { changesFrom(revisionId: $from) } } }',
      { id: to, from },
    );
    const html = node.changesFrom.replace(/<span class="visually-hidden"[^>]*>[^<]*<\/span>/g, '');
    expect(html).toContain('<del>monthly</del><ins>weekly</ins>');
    expect(html).toMatch(/By video<ins> or in a hall<\/ins>/);
    expect(html).toContain(
      '<span class="paragraph-number">1(a)</span> It reports.<sup class="note-ref">2</sup></p>',
    );
    const xml = zipFiles(await file(korea, paper.id, '1.docx?lang=en&changes=0'));
    expect(xml.get('word/footnotes.xml')).toMatch(/<w:ins [^>]*>.*?or in a hall/);
  });

  it('that says the same with another label is no amendment', async () => {
    const paper = await circulated(forum, { markdown: TEXT });
    const args = { revisionId: paper.current?.id, paragraph: '1(a)', action: 'REPLACE' };
    const text = 'It reports.[^z]\n\n[^z]: As in the **charter** of 2020 [or later].\n';
    expect(await korea.refused('proposeAmendment', { ...args, text })).toMatchObject({
      code: 'INVALID',
      field: 'text',
    });
  });
});

it('a bracket within a footnote is counted among those of its paragraph, and closed', async () => {
  const paper = await circulated(forum, { markdown: TEXT });
  const { paper: seen } = await korea.read<{ paper: object }>(
    'query ($id: ID!) { paper(id: $id) { openBrackets current { paragraphs { number brackets { text } } } } }',
    { id: paper.id },
  );
  expect(seen).toEqual({
    openBrackets: 2,
    current: {
      paragraphs: [
        { number: '1', brackets: [{ text: 'or later' }] },
        { number: '1(a)', brackets: [{ text: 'or later' }] },
        { number: '2', brackets: [] },
      ],
    },
  });
  const on = { revisionId: paper.current?.id, bracket: 1 };
  await chair.does('closeBracket', { ...on, paragraph: '1', keep: true });
  await chair.does('closeBracket', { ...on, paragraph: '1(a)', keep: false });
  const [first, second] = ['of 2020 or later.', 'of 2020.'].map((end) => `As in the **charter** ${end}`);
  expect((await paperSeen(japan, paper.id))?.draft).toBe(
    TEXT.replace(/^\[\^1\]: .*$/m, `[^1]: ${first}`).replace(/^\[\^3\]: .*$/m, `[^3]: ${second}`),
  );
});
