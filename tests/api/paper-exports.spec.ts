import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { docxText, pdfPages, type Person, startForum, zipFiles } from '@parley/testkit';
import { issued } from './support/feed';
import { circulated, drafted, issuedBy, type Paper } from './support/papers';

const forum = await startForum();
const [japan, korea, france, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);
const stranger = forum.bearer(undefined);
const FORMATS = ['html', 'pdf', 'docx', 'md'] as const;

const path = (id: string, file: string, query = '?lang=en'): string =>
  `/papers/${id}/revisions/${file}${query}`;
const get = (reader: Person, at: string): Promise<Response> =>
  fetch(`${forum.node().address}${at}`, { headers: reader.headers });
const bytes = async (reader: Person, at: string): Promise<Buffer> =>
  Buffer.from(await (await get(reader, at)).arrayBuffer());
const sha256 = (of: Buffer): string => createHash('sha256').update(of).digest('hex');

const TEXT = `# Aims

The forum **shall** meet <b>every</b> Tuesday, see [the charter](https://forum.example/charter).

- a part
- another part

| Who | What |
|-----|------|
| Japan | hosts in May |

---

日本の提案。
`;

const revised = async ({ id, version }: Paper, markdown: string): Promise<Paper> => {
  await japan.does('revisePaper', { id, version, markdown });
  return issuedBy(japan, id);
};

const label = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };

describe('a circulated text as a document', () => {
  it('says in HTML, PDF and Word what it says, with its marking on every page, its reference and its numbers', async () => {
    const { id, reference } = await circulated(forum, { markdown: TEXT, label });
    const html = (await bytes(korea, path(id, '0.html'))).toString();
    expect(html).toContain('The forum <strong>shall</strong> meet &lt;b&gt;every&lt;/b&gt; Tuesday');
    expect(
      html.match(/class="marking"[^>]*>APP UNCLASSIFIED Releasable to Republic of Korea</g),
    ).toHaveLength(2);
    const pages = pdfPages(await bytes(korea, path(id, '0.pdf')));
    for (const page of pages)
      expect(page.match(/APP UNCLASSIFIED Releasable to Republic of Korea/g)).toHaveLength(2);
    const docx = zipFiles(await bytes(korea, path(id, '0.docx')));
    expect(docx.get('word/header1.xml')).toContain('APP UNCLASSIFIED Releasable to Republic of Korea');
    expect(docx.get('word/footer1.xml')).toContain('APP UNCLASSIFIED Releasable to Republic of Korea');
    for (const said of [pages.join('\n'), docxText(docx.get('word/document.xml') ?? '')]) {
      const words = said.replace(/\s+/g, ' ');
      for (const part of [
        reference ?? '',
        '1(b)',
        'another part',
        'hosts in May',
        '<b>every</b>',
        '(https://forum.example/charter)',
        '日本の提案。',
      ])
        expect(words).toContain(part);
    }
  });

  it('is in Markdown exactly what was frozen: its bytes hash to the hash of the revision, in every reader’s hands', async () => {
    const { id, revisions } = await circulated(forum, { markdown: TEXT });
    for (const reader of [japan, korea, await issued(forum, korea)])
      expect(sha256(await bytes(reader, path(id, '0.md')))).toBe(revisions[0]?.sha256);
    expect((await bytes(korea, path(id, '0.html'))).toString()).toContain(revisions[0]?.sha256);
  });

  it('has the same bytes each time', async () => {
    const { id } = await circulated(forum, { markdown: TEXT });
    for (const format of FORMATS) {
      const at = path(id, `0.${format}`);
      expect(sha256(await bytes(korea, at))).toBe(sha256(await bytes(japan, at)));
    }
  });

  it('shows its changes from another revision where that is asked for: in Word as Word’s own', async () => {
    const first = await circulated(forum, { markdown: TEXT });
    const { id } = await revised(
      first,
      TEXT.replace('shall', 'should').replace('- another part', '- another part\n- a third'),
    );
    const html = (await bytes(korea, path(id, '1.html', '?lang=en&changes=0'))).toString();
    expect(html).toContain('<del><strong>shall</strong></del><ins><strong>should</strong></ins>');
    expect(html).toContain(`Changes from`);
    const docx =
      zipFiles(await bytes(korea, path(id, '1.docx', '?lang=en&changes=0'))).get('word/document.xml') ?? '';
    expect(docx).toMatch(/<w:del [^>]*w:author="Parley"[^>]*>.*?<w:delText[^>]*>shall<\/w:delText>/);
    expect(docx).toMatch(/<w:ins [^>]*w:author="Parley"[^>]*>.*?a third/);
    const pdf = pdfPages(await bytes(korea, path(id, '1.pdf', '?lang=fr&changes=0')))
      .join('\n')
      .replace(/\s+/g, ' ');
    for (const part of ['shall', 'should', 'a part']) expect(pdf).toContain(part);
    expect((await bytes(korea, path(id, '0.html'))).toString()).toContain('Superseded by a later revision');
  });

  it('of a non-paper does not say whose it is, but to its originator', async () => {
    const { id } = await circulated(forum, {
      kind: 'NON_PAPER',
      markdown: TEXT.replaceAll('Japan', 'A seat'),
    });
    const seen = async (reader: Person) => (await bytes(reader, path(id, '0.html'))).toString();
    expect(await seen(korea)).toContain('Not attributed');
    expect(await seen(korea)).not.toMatch(/Japan|JPN/);
    // Its originator's own copy too: files are passed on.
    expect(await seen(japan)).toBe(await seen(korea));
  });

  it('may do nothing, is kept by no cache and taken for nothing else', async () => {
    const { id, reference } = await circulated(forum, { markdown: TEXT });
    const name = (reference ?? '').replace(/[^A-Za-z0-9]+/g, '-');
    for (const format of FORMATS) {
      const { status, headers } = await get(korea, path(id, `0.${format}`));
      expect([status, headers.get('content-disposition')]).toEqual([
        200,
        `${format === 'html' ? 'inline' : 'attachment'}; filename="${name}-en.${format}"`,
      ]);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*sandbox$/);
    }
  });
});

it('whoever may not see it, or asks for what is not there, has the answer of no paper at all', async () => {
  const { id } = await circulated(forum, { label });
  const draft = await drafted(forum);
  const none = globalId('Paper', randomUUID());
  const answers = await Promise.all([
    ...FORMATS.flatMap((format) =>
      [france, observer, stranger].map((reader) => get(reader, path(id, `0.${format}`))),
    ),
    get(korea, path(none, '0.pdf')),
    get(korea, path('nonsense', '0.pdf')),
    get(korea, path(id, '1.pdf')),
    get(korea, path(id, '0.exe')),
    get(korea, path(id, '0.pdf', '?changes=1')),
    get(korea, path(id, '0.pdf', '?changes=x')),
    get(japan, path(draft.id, '0.pdf')),
    get(forum.bearer('x'.repeat(43)), path(id, '0.md')),
  ]);
  const told = await Promise.all(
    answers.map(async (answer) => {
      const headers = Object.fromEntries(answer.headers);
      for (const name of ['date', 'content-security-policy']) delete headers[name];
      return { status: answer.status, body: await answer.text(), headers };
    }),
  );
  expect(told[0]?.status).toBe(404);
  for (const one of told) expect(one).toEqual(told[0]);
});
