import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { canonical } from '../markdown/canonical';
import { numberParagraphs } from '../markdown/number-paragraphs';
import { attachNotes } from '../footnotes/attach-notes';
import { splitNotes } from '../footnotes/noted-source';
import { settleNotes } from '../footnotes/settle-notes';
import { readMarkdown } from './read-markdown';
import { settleText } from './settle-text';
import { writeMarkdown } from './write-markdown';
import { writtenNumbers } from './written-numbers';
import type { WrittenMark, WrittenNode } from './written-text';

const OPTIONS = { html: false, maxNesting: 40 } as const;
const source = new MarkdownIt(OPTIONS).disable(['image', 'text_join']);

type Token = ReturnType<MarkdownIt['parse']>[number];

const parsed = (markdown: string): Token[] => {
  const { body, notes } = splitNotes(markdown);
  const tokens = source.parse(body, {});
  const lines = notes.map((note) => source.parseInline(note, {})[0]?.children ?? []);
  const changed = attachNotes(
    tokens,
    lines,
    (like, type, content, children) =>
      ({
        ...like,
        ...{ type, content, children, markup: '', attrs: null },
      }) as Token,
  );
  if (changed === null) return source.parse(markdown, {});
  for (const [line, children] of changed) line.children = children;
  return tokens;
};
const read = (markdown: string) => readMarkdown(parsed(markdown));
const paragraphs = (markdown: string) => numberParagraphs(parsed(markdown)).paragraphs;

const SIGNS = 'ab é日😀 \\[](){}<>&#*_~`|-+=:.!"\'1239\u00a0\u0301/?;@\t'
  .split('')
  .concat([
    '^',
    '[^1]',
    '[^2]:',
    '😀',
    '. ',
    '- ',
    '](',
    '&amp;',
    '**',
    '~~',
    '__',
    '![',
    'http://x.y',
    '---',
    '| --- |',
  ]);
const words = fc.array(fc.constantFrom(...SIGNS), { maxLength: 9 }).map((all) => all.join(''));
const marks = fc.subarray(['bold', 'italic', 'strike', 'code'] as const).chain((types) =>
  fc
    .option(fc.constantFrom('https://forum.example/a(b)?c=d&e', 'mailto:desk@forum.example'), {
      freq: 4,
      nil: null,
    })
    .map((href): WrittenMark[] => [
      ...types.map((type) => ({ type })),
      ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
    ]),
);
const inline: fc.Arbitrary<WrittenNode[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }) },
    { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  ),
  { maxLength: 6 },
);
const noted = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: inline },
      { weight: 1, arbitrary: inline.map((content): WrittenNode[] => [{ type: 'footnote', content }]) },
    ),
    { maxLength: 4 },
  )
  .map((all) => all.flat());
const cell = noted.map((content): WrittenNode => ({
  type: 'tableCell',
  content: [{ type: 'paragraph', content }],
}));
const { block } = fc.letrec<{ block: WrittenNode; items: WrittenNode[] }>((tie) => ({
  items: fc.array(
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((content): WrittenNode => ({ type: 'listItem', content })),
    { maxLength: 3 },
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    noted.map((content): WrittenNode => ({ type: 'paragraph', content })),
    fc
      .tuple(noted, fc.integer({ min: 1, max: 6 }))
      .map(([content, level]): WrittenNode => ({ type: 'heading', attrs: { level }, content })),
    words.map((text): WrittenNode => ({
      type: 'codeBlock',
      content: [{ type: 'text', text: `${text}\n ${text}` }],
    })),
    fc.constant<WrittenNode>({ type: 'horizontalRule' }),
    fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows): WrittenNode => ({
        type: 'table',
        content: rows.map((content) => ({ type: 'tableRow', content })),
      })),
    fc
      .tuple(fc.constantFrom('bulletList', 'orderedList'), tie('items'))
      .map(([type, content]): WrittenNode => ({ type, content })),
    fc.array(tie('block'), { maxLength: 3 }).map((content): WrittenNode => ({ type: 'blockquote', content })),
  ),
}));
const texts = fc.array(block, { maxLength: 6 });
const EMPTY_CELL: WrittenNode = { type: 'tableCell', content: [{ type: 'paragraph', content: [] }] };

describe('a text that is written and its Markdown', () => {
  it('are the same: what is written and read again is what was held', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(writeMarkdown(text))).toEqual(settleText(text));
      }),
      { numRuns: 400 },
    );
  });

  it('are the same: Markdown that was written is written alike again, and is canonical', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = writeMarkdown(text);
        expect(writeMarkdown(read(markdown))).toBe(markdown);
        expect(settleNotes(canonical(markdown))).toBe(markdown);
      }),
      { numRuns: 150 },
    );
  });

  it('settle once: taking the one form twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(settleText(settleText(text))).toEqual(settleText(text));
      }),
    );
  });

  it('say the same whatever Markdown a text was sent in, with the same numbers', () => {
    const pieces = fc.constantFrom(
      'A *paragraph* that\ngoes __on__.',
      'Under\n=====',
      '### Heading ###',
      '* one\n* two\n\n  more of two\n    1) deeper',
      '3. three\n4. four',
      '> said\n> by **all**',
      '    code',
      '~~~ts\ncode\n~~~',
      '|a|b|\n|:-|-:|\n|1|`2\\|3`|',
      '[shall]{+JPN} [should][x] \\[sic\\] [link](<https://forum.example/a b> "title")',
      'a <https://forum.example> &copy; b  \nnext\\\nline',
      'x**"y"**z and snake_case_name',
      '- - -',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
        const markdown = ['Begins.', ...all].join('\n\n');
        expect(paragraphs(writeMarkdown(read(markdown)))).toEqual(paragraphs(markdown));
      }),
    );
  });
});

describe('Markdown as it is written', () => {
  it.each(['a_a', 'a_', '_a'])('reads %s again beside struck-out code', (text) => {
    const marked = (words: string, ...types: ('bold' | 'italic' | 'strike' | 'code')[]): WrittenNode => ({
      type: 'text',
      text: words,
      marks: types.map((type) => ({ type })),
    });
    const code = marked('a', 'bold', 'italic', 'strike', 'code');
    for (const content of [
      [marked(text, 'bold', 'italic'), code],
      [code, marked(text, 'bold', 'italic')],
    ]) {
      const written: WrittenNode[] = [{ type: 'paragraph', content }];
      expect(read(writeMarkdown(written))).toEqual(settleText(written));
    }
  });

  it('leaves brackets as they are typed, and the difference of one that is escaped', () => {
    const markdown = 'They [shall]{+JPN}[should]{+FRA} meet \\[sic\\] in [one]\\(1).\n';
    expect(writeMarkdown(read(markdown))).toBe(markdown);
  });

  it('has one form', () => {
    const markdown =
      '# Heading\n\nA **strong** and _light_ text with [a link](https://forum.example).\n\n- one\n  - part\n- two\n\n1. first\n\n   more\n\n2. second\n\n| a | b |\n| :--- | --- |\n| 1 | 2 |\n\n> said\n\n```\ncode\n```\n\n***\n';
    expect(writeMarkdown(read(markdown))).toBe(markdown);
  });

  it('keeps a link to the web or to a mailbox and no other', () => {
    const link = (href: string): string =>
      writeMarkdown([
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
        },
      ]);
    expect(link('javascript:alert(1)')).toBe('x\n');
    expect(link('https://forum.example/a b"<')).toBe('[x](https://forum.example/a%20b%22%3C)\n');
  });
});

it('paragraphs are numbered while they are written as they will be when they are shown', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { shownAt } = numberParagraphs(parsed(writeMarkdown(text)));
      const numbers = writtenNumbers(settleText(text)).filter((number) => number !== null);
      expect([...numbers].sort()).toEqual([...shownAt.values()].sort());
    }),
    {
      numRuns: 300,
      // A table without a word, before any paragraph.
      examples: [[[{ type: 'table', content: [{ type: 'tableRow', content: [EMPTY_CELL] }] }]]],
    },
  );
});
