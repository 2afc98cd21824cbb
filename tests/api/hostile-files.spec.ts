import { describe, expect, it } from '@jest/globals';
import { type Person, startForum, zipFiles } from '@parley/testkit';
import { askerOf } from './support/archive';
import { docx, PDF, PNG, senderOf, type Told } from './support/files';
import { circulated, drafted } from './support/papers';
import { DOCUMENTS, entry, packed, TYPES } from './support/hostile-documents';
import { flawOf } from './support/well-formed';
import { bodyOf, importerOf, listed, paragraph, wordFile } from './support/word';
import { zipOf } from './support/zip';

const forum = await startForum();
const [japan, korea] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);
const importing = importerOf(forum);
const send = senderOf(forum);
const ask = askerOf(forum);

/** What came of work that is made to take long, and how often somebody else was answered before it was done. */
const meanwhile = async <T>(work: Promise<T>, other: Person = korea): Promise<readonly [T, number]> => {
  let [done, answered] = [false, 0];
  const ended = work.finally(() => (done = true));
  do {
    expect((await other.graphql('{ serverTime }')).status).toBe(200);
    answered += done ? 0 : 1;
  } while (!done);
  return [await ended, answered];
};

/** Refused, with what to do in the language that was asked for. */
const refused = async (body: Buffer): Promise<void> => {
  const english = await importing(japan, body);
  expect(english).toMatchObject({
    status: 422,
    body: { code: 'INVALID', message: expect.stringMatching(/\w+/) },
  });
  const french = await importing(japan, body, { 'accept-language': 'fr' });
  expect(french.status).toBe(422);
  expect(french.body['message']).not.toBe(english.body['message']);
};

describe('a Word document that is made to do harm', () => {
  it.each(DOCUMENTS)('%s is refused with what to do', async (_, body) => {
    await refused(body);
  });

  it('with scripts, links that run, and links to data and files gives plain words and no such link', async () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '\\\\evil\\x',
      'java&#10;script:alert(1)',
    ];
    const linked = links.map(
      (_, at) => `<w:p><w:hyperlink r:id="link${at}"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>`,
    );
    const body = bodyOf(
      [paragraph('&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;'), ...linked].join(
        '',
      ),
    );
    const { status, body: told } = await importing(japan, wordFile(body, { links }));
    expect(status).toBe(200);
    expect(String(told['markdown'])).not.toMatch(/\]\(/);
    const { html } = (await circulated(forum, { markdown: String(told['markdown']) })).revisions[0] ?? {
      html: '',
    };
    expect(html).not.toMatch(/<(script|img)|href=/i);
  });

  it.each<[string, string]>([
    [
      'tables within tables',
      `${'<w:tbl><w:tr><w:tc>'.repeat(1_000)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(1_000)}`,
    ],
    [
      'text boxes and insertions within one another',
      `<w:p>${'<w:ins w:id="1">'.repeat(5_000)}<w:r><w:t>x</w:t></w:r>${'</w:ins>'.repeat(5_000)}</w:p>`,
    ],
    [
      'a list of a thousand levels',
      Array.from({ length: 1_000 }, (_, level) => listed('x', 1, level)).join(''),
    ],
    [
      'a row of 10,000 cells',
      `<w:tbl><w:tr>${'<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'.repeat(10_000)}</w:tr></w:tbl>`,
    ],
  ])('with %s is taken or refused with what to do, and others are answered meanwhile', async (_, inside) => {
    const parts = [
      entry('[Content_Types].xml', TYPES),
      packed('word/document.xml', Buffer.from(bodyOf(inside))),
    ];
    const [answer]: readonly [Told, number] = await meanwhile(importing(japan, zipOf(parts)));
    if (answer.status !== 200)
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'INVALID', message: expect.stringMatching(/\w{3}/) },
      });
    else expect(String(answer.body['markdown']).length).toBeLessThanOrEqual(1_000_000);
  });

  it('with a paragraph of 10 MB holds up only its sender, who is told what to do', async () => {
    const words = Array.from({ length: 2_000_000 }, (_, n) => ((n * 7919) % 99_991).toString(36)).join(' ');
    const parts = [
      entry('[Content_Types].xml', TYPES),
      packed('word/document.xml', Buffer.from(bodyOf(paragraph(words)))),
    ];
    const [answer, answered] = await meanwhile(importing(japan, zipOf(parts)));
    expect(answer).toMatchObject({ status: 422, body: { code: 'INVALID' } });
    expect(answered).toBeGreaterThan(0);
  });

  it('hides nothing in documents within it, and unpacks none of them', async () => {
    const inner = zipOf([packed('bomb', Buffer.alloc(10_000_000))]);
    const { status, body } = await importing(
      japan,
      wordFile(bodyOf(paragraph('Alpha.')), { more: [entry('word/embeddings/inner.docx', inner)] }),
    );
    expect([status, body['markdown']]).toEqual([200, 'Alpha.\n']);
  });

  it('with turned directions, heaped accents and signs without width is taken, and shown where it stands', async () => {
    const odd = `\u202Eabc\u202C ${'Z\u0301\u0302\u0303'.repeat(200)} zero\u200Bwidth\u2066שלום\u2069`;
    const { status, body } = await importing(japan, wordFile(bodyOf(paragraph(odd))));
    expect(status).toBe(200);
    const { html } = (await circulated(forum, { markdown: String(body['markdown']) })).revisions[0] ?? {
      html: '',
    };
    expect(html).toMatch(/<p dir="auto">/);
  });
});

describe('a file that is called something else than it is', () => {
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  it.each<[string, string, Buffer]>([
    ['a picture that runs', 'map.svg', script],
    ['a page', 'paper.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a program', 'annex.docx', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['an archive', 'annex.docx', zipOf([entry('a.txt', 'x')])],
    ['a document with macros', 'annex.docx', docx([entry('word/vbaProject.bin', 'x')])],
    ['a bomb', 'annex.docx', docx([packed('word/media/1', Buffer.alloc(50_000_000))])],
    [
      'a bomb that lies',
      'annex.docx',
      docx([packed('word/media/1', Buffer.alloc(50_000_000), 3_000_000_000)]),
    ],
  ])('%s is not attached, and its sender is told why', async (_, filename, body) => {
    const { id } = await drafted(forum);
    const answer = await send(japan, id, body, filename);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'INVALID', message: expect.stringMatching(/PDF/) },
    });
  });

  it('goes out as what its bytes are under a name that says so, and can run nothing', async () => {
    const { id } = await drafted(forum);
    for (const [filename, body] of [
      ['run.html', PDF],
      ['a\u202Egpj.exe', PNG],
    ] as const)
      expect(await send(japan, id, body, filename)).toMatchObject({
        status: 422,
        body: { field: 'filename' },
      });
    for (const [filename, body, type] of [
      ['"><script>.pdf', PDF, 'application/pdf'],
      ['a\u202Egnp.png', PNG, 'image/png'],
    ] as const) {
      const { body: told } = await send(japan, id, body, filename);
      const answer = await ask(japan, String(told['url']));
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-disposition')).not.toMatch(/[<>\u202E]/);
      expect(answer.headers.get('content-security-policy')).toMatch(/sandbox/);
      await answer.arrayBuffer();
    }
  });
});

describe('a document that is made of a text with signs that XML does not have', () => {
  it('opens: every part of it is well-formed, in the text, the title and the changes', async () => {
    const odd = 'a\u0001b\u000bc\u001fd\ufffee\uffff & <w:p> ]]> "q" \u0085';
    const paper = await circulated(forum, {
      title: `Odd ${odd}`.slice(0, 60),
      markdown: `${odd}\n\n- ${odd}\n\n| ${odd} | b |\n|---|---|\n| c | ${odd} |\n`,
    });
    await japan.does('revisePaper', {
      id: paper.id,
      version: paper.version,
      markdown: `${odd} and more\n\n> ${odd}\n`,
    });
    await japan.does('submitPaper', { id: paper.id });
    await japan.does('circulatePaper', { id: paper.id });
    for (const ending of ['0.docx', '1.docx?changes=0', '1.docx?lang=fr']) {
      const answer = await ask(korea, `/papers/${paper.id}/revisions/${ending}`);
      const parts = zipFiles(Buffer.from(await answer.arrayBuffer()));
      expect(parts.size).toBeGreaterThan(3);
      for (const [name, xml] of parts)
        if (/\.(xml|rels)$/.test(name))
          expect([ending, name, flawOf(xml)]).toEqual([ending, name, undefined]);
    }
    for (const ending of ['1.pdf', '1.html', '1.md']) {
      const answer = await ask(korea, `/papers/${paper.id}/revisions/${ending}`);
      expect([ending, answer.status]).toEqual([ending, 200]);
      await answer.arrayBuffer();
    }
  });
});
