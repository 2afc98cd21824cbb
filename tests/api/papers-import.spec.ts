import { describe, expect, it } from '@jest/globals';
import { type Person, startForum } from '@parley/testkit';
import { issued } from './support/feed';
import { PDF, PNG } from './support/files';
import { circulated, type Paper, papersListed, paperSeen } from './support/papers';
import { bodyOf, importerOf, listed, paragraph, part, type Read, styled, wordFile } from './support/word';

const forum = await startForum();
const [japan, adviser, observer, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('observer@asean.example'),
  forum.person('officer@secretariat.example'),
]);
const send = importerOf(forum);

const taken = async (
  body: Buffer,
  headers: Record<string, string> = {},
  by: Person = japan,
): Promise<Read> => {
  const { status, body: told } = await send(by, body, headers);
  expect([status, told]).toEqual([200, expect.objectContaining({ markdown: expect.anything() })]);
  return {
    title: String(told['title']),
    markdown: String(told['markdown']),
    leftOut: told['leftOut'] as Read['leftOut'],
  };
};
const codes = ({ leftOut }: Read): string[] => leftOut.map(({ code }) => code);

const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const BODY = bodyOf(
  [
    styled('On resilience', 'Title'),
    styled('Aims', 'Heading1'),
    `<w:p>${run('The forum ')}${run('shall', '<w:b/>')}${run(' meet ')}${run('often', '<w:i/>')}<w:hyperlink r:id="link0">${run(' here')}</w:hyperlink>${run('.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    listed('a part', 2, 0),
    listed('deeper', 2, 1),
    listed('One', 1, 0),
    listed('below', 1, 1),
    listed('Two', 1, 0),
    '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Who</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>What</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>All | of it</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    `<w:p>${run('It ')}<w:del w:id="1" w:author="a"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('shall')}</w:ins>${run(' be so.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    `<w:p>${run('A place', '<w:vanish/>')}<w:hyperlink r:id="link1">${run(' to avoid')}</w:hyperlink>${run(' [or not]')}</w:p>`,
    '<w:p><w:r><w:drawing/></w:r></w:p>',
  ].join(''),
);
const entry = (name: string, text: string) => ({ name, data: Buffer.from(text) });
const WHOLE = wordFile(BODY, {
  links: ['https://forum.example/charter', 'javascript:alert(1)'],
  type: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  more: [
    entry(
      'word/footnotes.xml',
      part('footnotes', `<w:footnote w:id="2">${paragraph('As agreed.')}</w:footnote>`),
    ),
    entry('word/header1.xml', part('hdr', paragraph('RESTRICTED'))),
    entry('word/vbaProject.bin', 'x'),
    entry('word/embeddings/inner.docx', 'PK'),
  ],
});

describe('a Word document', () => {
  it('becomes Markdown: its title, headings, lists, tables, notes, links and emphasis', async () => {
    const { title, markdown } = await taken(WHOLE);
    expect(title).toBe('On resilience');
    expect(markdown).toBe(
      [
        '# Aims\n',
        'The forum **shall** meet _often_[ here](https://forum.example/charter).[^1]\n',
        '- a part\n  - deeper\n',
        '1. One\n   - below\n2. Two\n',
        '| Who | What |\n| --- | --- |\n| All \\| of it |  |\n',
        'It shall be so.\n',
        'A place to avoid [or not]\n',
        '[^1]: As agreed.\n',
      ]
        .join('\n')
        .replace('_[ here]', '_ [here]'),
    );
  });

  it('says in words what was left out, in English and French', async () => {
    const english = await taken(WHOLE);
    expect(codes(english)).toEqual([
      'PICTURES',
      'OBJECTS',
      'COMMENTS',
      'CHANGES',
      'HIDDEN',
      'HEADERS',
      'MACROS',
      'MERGED_CELLS',
      'LINKS',
    ]);
    const french = await taken(WHOLE, { 'accept-language': 'fr' });
    expect(codes(french)).toEqual(codes(english));
    expect(english.leftOut[3]?.message).toMatch(/taken as accepted/);
    expect(french.leftOut[3]?.message).toMatch(/considérées comme acceptées/);
  });

  it('is known by its bytes, and what is typed with the forum’s own numbers becomes numbered', async () => {
    const body = ['1. First.', '2)\u00a0Second.', '7. Seventh.'].map((text) => paragraph(text)).join('');
    expect((await taken(wordFile(bodyOf(body)))).markdown).toBe('1. First.\n2. Second.\n\n7\\. Seventh.\n');
  });

  it('that the forum itself made comes back as the same text', async () => {
    const TEXT =
      'It [shall]{+JPN −FRA} meet, see [the charter](https://a.example/b).\n\n- a **part**\n  - deeper\n\n1. One\n\n   goes on\n\n| a | b |\n|---|---|\n| c | d |\n\n> said[^1]\n\n[^1]: In *the minutes*.\n';
    const own = await circulated(forum, { markdown: TEXT });
    const others = (await papersListed(japan, { states: ['CIRCULATED'] })).nodes.slice(0, 8);
    for (const { id } of [own, ...others]) {
      const paper = (await paperSeen(japan, id)) as Paper;
      const revision = paper.revisions[0];
      if (revision === undefined) throw new Error('no text');
      for (const language of ['en', 'fr']) {
        const address = `${forum.node().address}/papers/${id}/revisions/${revision.number}.docx?lang=${language}`;
        const file = await (await fetch(address, { headers: japan.headers })).arrayBuffer();
        const { title, markdown } = await taken(Buffer.from(file));
        const { previewPaper } = await japan.read<{
          previewPaper: Pick<Paper['revisions'][number], 'paragraphs'>;
        }>(
          'query ($markdown: String!) { previewPaper(markdown: $markdown) { paragraphs { number text } } }',
          { markdown },
        );
        expect(title).toBe(revision.title);
        expect(previewPaper.paragraphs).toEqual(
          revision.paragraphs.map(({ number, text }) => ({ number, text: text.replaceAll('−', '-') })),
        );
      }
    }
  });
});

describe('a Markdown file', () => {
  it('is taken as it is written, without pictures, comments and settings, which is told', async () => {
    const source =
      '\ufeff---\ntitle: "On resilience"\n---\r\n# Aims\r\n\r\nA ![map](https://a.example/m.png) <!-- not\r\nfor readers --> and `![code](x)` <b>here</b>.\r\n\r\n```\n<!-- kept -->\n```\n';
    const read = await taken(Buffer.from(source));
    expect(read.title).toBe('On resilience');
    expect(read.markdown).toBe(
      '# Aims\n\nA map \n and `![code](x)` <b>here</b>.\n\n```\n<!-- kept -->\n```\n',
    );
    expect(codes(read)).toEqual(['PICTURES', 'HTML', 'HIDDEN_COMMENTS', 'FRONT_MATTER']);
  });

  it('that begins with a line across loses nothing', async () => {
    expect((await taken(Buffer.from('---\nA text.\n\n---\nMore.\n'))).markdown).toBe(
      '---\nA text.\n\n---\nMore.\n',
    );
  });
});

describe('who may have a text taken out', () => {
  it('is who may write papers; nothing of it is kept', async () => {
    const before = (await papersListed(officer)).totalCount;
    for (const writer of [japan, adviser, officer]) await taken(Buffer.from('A text.'), {}, writer);
    for (const reader of [observer, await issued(forum, japan)])
      expect(await send(reader, Buffer.from('A text.'))).toMatchObject({
        status: 403,
        body: { code: 'FORBIDDEN' },
      });
    expect(await send(forum.bearer(undefined), Buffer.from('A text.'))).toMatchObject({ status: 401 });
    expect(await send(japan, Buffer.from('A text.'), { origin: 'https://evil.example' })).toMatchObject({
      status: 404,
    });
    expect((await papersListed(officer)).totalCount).toBe(before);
  });

  it('is told what to do about a file that has no text', async () => {
    for (const file of [PDF, PNG, Buffer.from([0xff, 0xfe, 0x41, 0x00]), Buffer.from('a\0b')])
      expect(await send(japan, file)).toMatchObject({
        status: 422,
        body: { code: 'INVALID', field: 'file' },
      });
    const former = await send(japan, Buffer.from('d0cf11e0a1b11ae1', 'hex'), { 'accept-language': 'fr' });
    expect(former.body['message']).toMatch(/Enregistrez-le en \.docx sans mot de passe/);
    expect(await send(japan, Buffer.from('{}'), { 'content-type': 'application/json' })).toMatchObject({
      status: 422,
    });
  });
});
