import { afterAll, describe, expect, it } from '@jest/globals';
import { type Block, DOCUMENT_FORMATS, MakerHere, type MarkedDocument, Press } from '@parley/documents';
import { docxText, pdfPages, zipFiles } from '@parley/testkit';
import { fontsFolder } from './support/fonts-folder';

const fonts = fontsFolder();
afterAll(fonts.remove);
const press = new Press(new MakerHere(fonts.folder));

const SEATS = Array.from({ length: 33 }, (_, at) => `Country ${at + 1}`).join(', ');
const MARKING = `APP RESTRICTED Releasable to ${SEATS}`;

const aDocument = (blocks: readonly Block[], more: Partial<MarkedDocument> = {}): MarkedDocument => ({
  title: 'Consultations',
  language: 'EN',
  marking: MARKING,
  footer: 'Annotated agenda',
  at: new Date('2026-02-03T12:00:00Z'),
  blocks,
  ...more,
});

const long: readonly Block[] = Array.from({ length: 60 }, (_, at) => ({
  kind: 'numbered',
  number: `${at + 1}`,
  depth: at % 3,
  text: `Item ${at + 1} ${'of many words '.repeat(at % 9)}`,
  aside: '20 min',
  notes: ['For discussion', 'A note'],
}));

const words = (text: string): string => text.replace(/\s+/g, ' ');
const pages = async (document: MarkedDocument): Promise<string[]> =>
  pdfPages(await press.make(document, 'pdf'));
const html = async (document: MarkedDocument): Promise<string> =>
  (await press.make(document, 'html')).toString();

describe('the marking', () => {
  it('stands at the head and the foot of every page of a PDF, however long it is', async () => {
    const all = await pages(aDocument(long));
    expect(all.length).toBeGreaterThan(4);
    for (const [at, page] of all.entries()) {
      expect(words(page).startsWith(`${MARKING} ${MARKING} Annotated agenda`)).toBe(true);
      expect(page).toContain(`${at + 1}/${all.length}`);
    }
    for (let at = 1; at <= 60; at += 1)
      expect(all.filter((page) => new RegExp(`\\n${at}Item ${at}\\b`).test(page))).toHaveLength(1);
  });

  it('is the header and the footer of the one section of a Word document', async () => {
    const files = zipFiles(await press.make(aDocument(long), 'docx'));
    for (const part of ['word/header1.xml', 'word/footer1.xml'])
      expect(docxText(files.get(part) ?? '')).toContain(MARKING);
    const body = files.get('word/document.xml') ?? '';
    expect(body.match(/<w:sectPr/g)).toHaveLength(1);
    expect(body.match(/w:type="default"/g)).toHaveLength(2);
    expect(body).not.toContain('w:titlePg');
  });

  it('stands first and last in HTML, and on every page when that is printed', async () => {
    const text = await html(aDocument(long));
    expect(text).toMatch(/<body>\s*<header class="marking"/);
    expect(text).toMatch(/<footer class="marking"[^>]*>APP RESTRICTED[^<]*<\/footer>\s*<\/body>/);
    expect(text).toMatch(/@media print \{[^}]*\}[^@]*\.marking \{ position: fixed;/);
  });
});

describe('the same document', () => {
  it.each(DOCUMENT_FORMATS)('gives the same bytes as %s, and another moment gives others', async (format) => {
    const first = await press.make(aDocument(long), format);
    // Word's and ZIP's own times count in seconds, two at a time.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await press.make(aDocument(long), format)).equals(first)).toBe(true);
    const later = aDocument(long, { at: new Date('2026-02-03T12:00:01Z') });
    expect((await press.make(later, format)).equals(first)).toBe(false);
  });
});

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '&lt;b&gt; "quoted" \'single\' & <!-- --> ]]> {{x}} ${y}',
  'Donaudampfschifffahrtsgesellschaft'.repeat(30),
  'שלום عليكم \u202egnp.exe\u202c after',
  '🙂👨‍👩‍👧 日本語 한국어',
  'é à œ Ł ő ș Ελλάδα Україна ﬁ ½',
  'null\u0000 bell\u0007 tab\tline\nnext\r\nlast',
  '\\( \\) (unbalanced [ ] <hex> %comment',
];
const hostile = HOSTILE.flatMap((text): Block[] => [
  { kind: 'heading', level: 2, text },
  { kind: 'paragraph', text },
  { kind: 'numbered', number: text, depth: 1, text, aside: text, notes: [text] },
  { kind: 'list', items: [text] },
  { kind: 'table', head: [text, text], rows: [[text, text]] },
]);

describe('hostile text', () => {
  const document = aDocument(hostile, { title: HOSTILE.join(' '), footer: HOSTILE.join(' ') });

  it('is text in HTML: no element, no direction that reaches further, nothing lost', async () => {
    const text = await html(document);
    const names = new Set(
      [...text.replace(/<style>[^]*<\/style>/, '').matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name),
    );
    expect([...names].filter((name) => ['script', 'img', 'b', 'a', 'iframe'].includes(name ?? ''))).toEqual(
      [],
    );
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('🙂👨‍👩‍👧 日本語 한국어');
    // eslint-disable-next-line no-control-regex -- these are what has to be gone
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0\x07]/);
    expect(text.match(/<(p|td|th|li|h[123]|span|header|footer)(?![^>]*dir="auto")[ >]/g)).toBeNull();
  });

  it('is text in Word: well-formed parts, nothing lost', async () => {
    const files = zipFiles(await press.make(document, 'docx'));
    for (const [path, xml] of files) {
      if (!path.endsWith('.xml')) continue;
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 §2.2 forbids
      expect([path, /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(xml)]).toEqual([path, false]);
      const depth = [...xml.matchAll(/<(\/?)[\w:]+[^>]*?(\/?)>/g)].reduce(
        (sum, [, closes, empty]) => sum + (closes === '/' ? -1 : empty === '/' ? 0 : 1),
        0,
      );
      expect([path, depth]).toEqual([path, 0]);
    }
    const text = docxText(files.get('word/document.xml') ?? '');
    expect(text).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(text).toContain('🙂👨‍👩‍👧 日本語 한국어');
  });

  it('is text in PDF: within the page, marked, and what no font has is said to be missing', async () => {
    const all = await pages(document);
    const text = all.join('\n');
    for (const page of all) expect(words(page).startsWith(`${MARKING} ${MARKING} `)).toBe(true);
    expect(words(text)).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(words(text)).toContain('Ελλάδα Україна');
    expect(text).toContain('Some characters cannot be shown here');
    const bytes = (await press.make(document, 'pdf')).toString('latin1');
    for (const action of ['/JavaScript', '/JS', '/URI', '/Launch', '/EmbeddedFile', '/OpenAction'])
      expect(bytes).not.toContain(action);
    expect(await pages(aDocument([{ kind: 'paragraph', text: 'plain' }]))).toEqual([
      expect.not.stringContaining('cannot be shown'),
    ]);
  });

  it('is set in Japanese and Korean too, regular and bold, and missed only what no font has', async () => {
    const text = '日本語の文書、海洋安全保障。 한국어 문서, 해양 안보. 漢字とひらがなとカタカナ 「引用」';
    const [page = ''] = await pages(aDocument([{ kind: 'paragraph', text }], { title: '議題 의제' }));
    expect(page.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
    expect(page).toContain('議題');
    expect(page).toContain('의제');
    expect(page).not.toContain('cannot be shown');
    const bytes = await press.make(aDocument([{ kind: 'paragraph', text }]), 'pdf');
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('of any length takes no more than its share of the work', async () => {
    const text = 'x'.repeat(10_000);
    const all = await pages(aDocument([{ kind: 'paragraph', text }]));
    expect(all.join('').match(/x/g)?.length).toBeGreaterThanOrEqual(10_000);
  });
});
