/** Markdown that would run, reach or read otherwise if it were believed. */
export const HOSTILE: Record<string, string> = {
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

/** What none of it may be shown as. */
export const UNSAFE = /<(script|img|style|iframe|object)|<[^>]*\son\w+\s*=|href="(?!https?:|mailto:)/i;

/** Each is of a kind that makes readers of Markdown slow, deep or wrong. */
export const PATHOLOGICAL: readonly (readonly [string, string])[] = [
  ['brackets that open', '[a](<b'.repeat(30_000)],
  ['emphasis that never ends', '*a _b '.repeat(60_000)],
  ['signs of less', '<'.repeat(100_000)],
  ['backticks of every length', Array.from({ length: 1_200 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
  [
    'a table of 10,000 columns',
    `|${' a |'.repeat(10_000)}\n|${'---|'.repeat(10_000)}\n|${' b |'.repeat(10_000)}\n`,
  ],
  ['a table row without end', `| a |\n|---|\n|${' b |'.repeat(100_000)}\n`],
  ['lists a thousand deep', `${'- '.repeat(1_000)}a`],
  [
    'numbered lists a thousand deep',
    Array.from({ length: 1_000 }, (_, n) => `${' '.repeat(3 * n)}1. a`).join('\n'),
  ],
  ['quotations and lists in turn', `${'> - '.repeat(2_000)}a`],
  ['links within links', `${'['.repeat(5_000)}a${'](b)'.repeat(5_000)}`],
  [
    'definitions without end',
    Array.from({ length: 20_000 }, (_, n) => `[a${n}]: https://example.org/${n}`).join('\n'),
  ],
  ['entities', '&amp;&#x202e;&#0;'.repeat(20_000)],
  ['alternatives without end', '{bis}\n\n'.repeat(5_000)],
  ['sides of brackets without end', `[a]{${'+JPN -FRA '.repeat(10_000)}}`],
  ['accents heaped on one letter', `Z${'\u0301'.repeat(200_000)}`],
  ['signs without width', 'a\u200b\u200d\ufeff'.repeat(100_000)],
  ['a paragraph of almost 1 MB', 'word '.repeat(199_000)],
];
