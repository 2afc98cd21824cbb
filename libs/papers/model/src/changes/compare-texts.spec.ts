import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { applyChanges } from './apply-changes';
import type { BlockChange, ComparedText, TextChanges, Word } from './compared-text';
import { compareTexts } from './compare-texts';
import { readBlocks } from './read-blocks';

const parser = new MarkdownIt({ html: false });
const read = (markdown: string): ComparedText => readBlocks(parser.parse(markdown, {}));
const changesOf = (before: string, after: string): TextChanges => compareTexts(read(before), read(after));

const WORDS = [
  'peace',
  'shall',
  'the Parties',
  '**must**',
  '*should*',
  '`code`',
  'is',
  '日本',
  '한국',
  'é',
  ',',
  '1,000',
];
const sentences = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));
const cells = fc.tuple(sentences, sentences, sentences).map((row) => `| ${row.join(' | ')} |`);
const blocks = fc.oneof(
  { weight: 6, arbitrary: sentences },
  sentences.map((text) => `## ${text}`),
  fc
    .array(sentences, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  sentences.map((text) => `> ${text}`),
  sentences.map((text) => `\`\`\`\n${text}\n\`\`\``),
  fc
    .array(cells, { minLength: 1, maxLength: 3 })
    .map((rows) => ['| a | b | c |', '|-|-|-|', ...rows].join('\n')),
  fc.constant('---'),
);
const joined = (parts: readonly string[]): string => parts.join('\n\n<!-- -->\n\n');
const documents = fc.array(blocks, { maxLength: 14 });
/** A document, and one that was made from it: parts changed places, went, came, or have words more. */
const revisions = documents.chain((parts) =>
  fc.tuple(
    fc.constant(joined(parts)),
    fc
      .shuffledSubarray(parts, { minLength: Math.floor(parts.length / 2) })
      .chain((kept) =>
        fc.tuple(
          ...kept.map((part) =>
            fc.oneof(
              fc.constant(part),
              sentences.map((more) => `${part} ${more}`),
            ),
          ),
        ),
      )
      .chain((kept) => documents.map((added) => joined([...kept, ...added.slice(0, 3)]))),
  ),
);
const pairs = fc.oneof(fc.tuple(documents.map(joined), documents.map(joined)), revisions);

describe('the changes between two texts', () => {
  it('make the second out of the first, whatever the two are', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(applyChanges(read(before), changesOf(before, after))).toEqual(read(after));
      }),
      { numRuns: 400 },
    );
  });

  it('tell of every block of the first exactly once, in its order: kept, gone, or gone elsewhere', () => {
    const told = (change: BlockChange): number[] =>
      change.kind === 'inserted' || change.kind === 'moved' ? [] : [change.from];
    const moved = (kind: 'moved' | 'left') => (change: BlockChange) =>
      change.kind === kind ? [change.from] : [];
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const changes = changesOf(before, after);
        expect(changes.flatMap(told)).toEqual(read(before).map((_, index) => index));
        expect(changes.flatMap(moved('moved')).sort()).toEqual(changes.flatMap(moved('left')).sort());
      }),
    );
  });

  it('are none between a text and itself', () => {
    fc.assert(
      fc.property(documents.map(joined), (text) => {
        for (const change of changesOf(text, text)) {
          expect(change.kind).toBe('kept');
          if (change.kind !== 'kept') continue;
          for (const cell of change.cells)
            expect(cell.kind === 'kept' && cell.edits.every(({ kind }) => kind === 'keep')).toBe(true);
        }
      }),
    );
  });
});

const text = (words: readonly Word[]): string => words.map((word) => word.text).join('');

const apart = (parts: readonly string[]): string => parts.join('\n\n');

/** Changes as one writes them: `[-gone-]`, `{+come+}`. */
const written = (before: string, after: string): string[] => {
  const blocks = read(before);
  return changesOf(before, after).map((change) => {
    if (change.kind === 'inserted') return `+ ${change.block.cells.map(text).join(' | ')}`;
    const was = (blocks[change.from]?.cells ?? []).map(text).join(' | ');
    if (change.kind === 'deleted') return `- ${was}`;
    if (change.kind === 'left') return `> ${was}`;
    const said = change.cells.map((cell) => {
      if (cell.kind === 'inserted') return `{+${text(cell.words)}+}`;
      const words = blocks[change.from]?.cells[cell.from] ?? [];
      if (cell.kind === 'deleted') return `[-${text(words)}-]`;
      let place = 0;
      return cell.edits
        .map((edit) => {
          if (edit.kind === 'put') return `{+${text(edit.words)}+}`;
          const taken = text(words.slice(place, (place += edit.count)));
          return edit.kind === 'keep' ? taken : `[-${taken}-]`;
        })
        .join('');
    });
    return `${change.kind === 'moved' ? '< ' : ''}${said.join(' | ')}`;
  });
};

describe('what a reader is told', () => {
  it('is exact to the word', () => {
    expect(written('The Parties shall consult.', 'The Parties should consult together.')).toEqual([
      'The Parties [-shall-]{+should+} consult{+ together+}.',
    ]);
  });

  it('is a passage that was replaced as one, not every second word of it', () => {
    expect(written('They meet every first Tuesday.', 'They meet any other Tuesday.')).toEqual([
      'They meet [-every first-]{+any other+} Tuesday.',
    ]);
  });

  it('is exact in Japanese, which has no spaces', () => {
    expect(written('協議は毎週火曜日に開かれる。', '協議は毎週水曜日に開かれる。')).toEqual([
      '協議は毎週[-火-]{+水+}曜日に開かれる。',
    ]);
  });

  it('is a paragraph that was moved as moved, also with words of it changed', () => {
    const [a, b, c] = [
      'The forum meets once a month.',
      'Its seat is in Brussels.',
      'The chair rotates each quarter.',
    ];
    expect(written(apart([a, b, c]), apart([c, a, b]))).toEqual([`< ${c}`, a, b, `> ${c}`]);
    expect(written(apart([a, b, c]), apart(['The chair rotates each half quarter.', a, b]))).toEqual([
      '< The chair rotates each {+half +}quarter.',
      a,
      b,
      `> ${c}`,
    ]);
  });

  it('is what went before what came in its stead', () => {
    expect(
      written(apart(['Same.', 'One two three.', 'End.']), apart(['Same.', 'Quite another matter.', 'End.'])),
    ).toEqual(['Same.', '- One two three.', '+ Quite another matter.', 'End.']);
  });

  it('is emphasis and where a link leads, not only words', () => {
    expect(written('a word here', 'a **word** here')).toEqual(['a [-word-]{+word+} here']);
    expect(written('[a](https://a.example)', '[a](https://b.example)')).toEqual(['[-a-]{+a+}']);
  });

  it('is the cell of a table that changed, the row that came, and the column that came', () => {
    const table = (...rows: string[]): string => ['| Who | What |', '|-|-|', ...rows].join('\n');
    expect(
      written(
        table('| Japan | hosts in May |', '| Norway | reports |'),
        table('| Japan | hosts in June |', '| Korea | trains |', '| Norway | reports |'),
      ),
    ).toEqual(['Who | What', 'Japan | hosts in [-May-]{+June+}', '+ Korea | trains', 'Norway | reports']);
    expect(
      written(table('| Japan | hosts |'), '| Who | When | What |\n|-|-|-|\n| Japan | May | hosts |'),
    ).toEqual(['Who | {+When+} | What', 'Japan | {+May+} | hosts']);
  });

  it('is nothing where only lines were broken elsewhere', () => {
    expect(written('one two\nthree', 'one\ntwo three')).toEqual(['one two three']);
  });
});

const long = (paragraphs: number, words: number, seed: number): ComparedText =>
  Array.from({ length: paragraphs }, (_, at) => ({
    ...({ kind: 'paragraph', depth: 0, number: String(at + 1) } as const),
    cells: [
      Array.from({ length: words }, (__, word) => ({ text: `${(at * 31 + word * seed) % 997} `, marks: '' })),
    ],
  }));

describe('texts of hostile size', () => {
  it.each([
    ['many paragraphs that are all others', long(20_000, 8, 7), long(20_000, 8, 11)],
    ['few paragraphs without end', long(2, 100_000, 7), long(2, 100_000, 11)],
    [
      'paragraphs that are all the same',
      long(1, 3, 1),
      Array.from({ length: 30_000 }, () => long(1, 3, 1)).flat(),
    ],
  ])('%s are compared more coarsely, and rightly', (_, before, after) => {
    const made = applyChanges(before, compareTexts(before, after));
    // Not by `toEqual`, which takes longer than all the rest.
    expect(JSON.stringify(made) === JSON.stringify(after)).toBe(true);
  });
});
