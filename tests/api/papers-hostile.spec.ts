import { describe, expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { circulated, drafted } from './support/papers';

const forum = await startForum();
const japan = await forum.person('head@jpn.example');

const HOSTILE: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'a handler': '<img src=x onerror=alert(1)>',
  'a style': '<style>body{display:none}</style>\n\ntext',
  'a link that runs': '[click](javascript:alert(1)) [again](JaVaScRiPt&colon;alert(1))',
  'a link to data': '[click](data:text/html;base64,PHNjcmlwdD4=)',
  'a link to a file': '[click](file:///etc/passwd) [here](//evil.example/x)',
  'a link with quotes': '[a](https://example.org/"onmouseover="alert(1))',
  'a picture from elsewhere': '![x](https://tracker.example/p.png)',
  'a picture that runs': '![x](javascript:alert(1))',
  'a title that breaks out': "[a](https://example.org '\"><script>alert(1)</script>')",
  'a fence that breaks out': '```"><script>alert(1)</script>\ncode\n```',
  'an entity': '&lt;script&gt;alert(1)&lt;/script&gt;',
  'right-to-left and combining text': '\u202Eabc\u202C שלום e\u0301\u0301\u0301',
};

const UNSAFE = /<(script|img|style|iframe|object)|<[^>]*\son\w+\s*=|href="(?!https?:|mailto:)/i;

describe('hostile Markdown', () => {
  it.each(Object.entries(HOSTILE))(
    '%s is shown harmlessly, in a preview and once circulated',
    async (_, markdown) => {
      const { previewPaper } = await japan.read<{ previewPaper: { html: string } }>(
        'query ($markdown: String!) { previewPaper(markdown: $markdown) { html } }',
        { markdown },
      );
      const paper = await circulated(forum, { markdown });
      for (const html of [previewPaper.html, paper.revisions[0]?.html ?? ''])
        expect(html).not.toMatch(UNSAFE);
      expect(paper.revisions[0]?.html).toBe(previewPaper.html);
    },
  );

  it.each([
    ['quotations within quotations', '>'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['lists within lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
  ])('%s without end are taken or refused with what to do, and the forum goes on', async (_, markdown) => {
    const answer = await japan.tries('createPaper', {
      input: { title: 'Hostile', kind: 'WORKING_PAPER', markdown, label: { classification: 'UNCLASSIFIED' } },
    });
    if (answer.__typename === 'Refusal') expect(answer).toMatchObject({ code: 'INVALID', field: 'markdown' });
    expect((await drafted(forum)).state).toBe('DRAFT');
  });

  it('that takes long to read holds nobody up, and is taken or refused with what to do', async () => {
    const input = { title: 'Hostile', kind: 'WORKING_PAPER', label: { classification: 'UNCLASSIFIED' } };
    const hostile = japan.tries('createPaper', { input: { ...input, markdown: '!['.repeat(450_000) } });
    await japan.read('{ serverTime }');
    const answer = await hostile;
    if (answer.__typename === 'Refusal') expect(answer).toMatchObject({ code: 'INVALID', field: 'markdown' });
    expect((await drafted(forum)).state).toBe('DRAFT');
  });
});
