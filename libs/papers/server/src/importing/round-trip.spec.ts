import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { type Block, MakerHere } from '@parley/documents';
import { isRefusal } from '@parley/kernel';
import { canonical, type ImportedText, settleNotes, shownText } from '@parley/papers/model';
import fc from 'fast-check';
import { StagedFile } from '../attachments/staged-file';
import { blocksOfText } from '../changes/blocks-of-text';
import { changeWords } from '../changes/change-words';
import { richBlocks } from '../exports/rich-blocks';
import { officeArchive } from './office-archive';
import { readDocx } from './read-docx';
import { unpackedParts } from './unpacked-parts';

const FRAME: readonly Block[] = [
  { kind: 'table', head: ['', ''], rows: [['Reference', 'APP-D(2026)0001']], widths: [1, 3] },
  { kind: 'rule', quiet: true },
];

const exported = async (markdown: string, language: 'EN' | 'FR'): Promise<Buffer> => {
  const blocks = richBlocks(shownText(await blocksOfText(markdown)), changeWords(language));
  const last: Block[] = [
    { kind: 'rule', quiet: true },
    { kind: 'paragraph', quiet: true, text: 'SHA-256' },
  ];
  return new MakerHere('').make(
    {
      ...{ title: 'On resilience', language, marking: 'APP UNCLASSIFIED', footer: 'A footer' },
      ...{ at: new Date(0), blocks: [...FRAME, ...blocks, ...last] },
    },
    'docx',
  );
};

const importedFrom = async (bytes: Buffer): Promise<ImportedText> => {
  const file = await StagedFile.receive(Readable.from([bytes]), bytes.length);
  const archive = await officeArchive(file);
  await file.close();
  if (isRefusal(archive)) throw new Error(archive.message.en);
  const parts = unpackedParts(archive.parts);
  if (parts === null) throw new Error('the parts lie');
  return readDocx(parts, archive.others);
};

/** What a text says and how it looks: Word knows no order of marks, and sets none on space. */
const said = async (markdown: string) =>
  (await blocksOfText(canonical(markdown))).map((one) => ({
    ...one,
    cells: one.cells.map((cell) =>
      cell.map(({ text, marks }) => ({
        text: text.replaceAll('−', '-'),
        marks: text.trim() === '' ? '' : [...new Set(marks.split('\n'))].sort().join(' '),
      })),
    ),
  }));

const comesBack = async (typed: string, language: 'EN' | 'FR' = 'EN'): Promise<ImportedText> => {
  const markdown = settleNotes(canonical(typed));
  const imported = await importedFrom(await exported(markdown, language));
  expect(await said(imported.markdown)).toEqual(await said(markdown));
  return imported;
};

const WHOLE = `# Aims

The forum **shall** meet _every_ ~~Monday~~ \`Tuesday\`, see [the charter](https://forum.example/charter?a=1&b=2).

- a part
  - deeper, *with **both** marks*
    - deepest
- another part

  that goes on

  > and quotes

1. One more
2. And another
   - below it

## Text under negotiation

It [shall [meet **often**]{+KOR}]{+JPN +NOR −FRA} or [should]{-USA} do so, not \\<b\\>bold\\</b\\>.

> Said by somebody,\\
> on two lines.

\`\`\`
code *as* it is
  indented
\`\`\`

| Who | What |
|-----|------|
| Japan | hosts **in May** |
| Korea | \\| says so |

---

Said there[^a], and **here**[^b].

[^a]: See *the report*, [here](https://forum.example/r_1)\
    on two lines.
[^b]: [Not]{+JPN} agreed.

日本の提案。e\u0301 שלום — 1\\. not a list, a\\*b, #1, 5 < 6 & 7 > 2.
`;

const words = fc.array(
  fc.constantFrom(
    ...[
      'shall',
      '**must**',
      '_may_',
      '`code`',
      '[link](https://a.example/x_y)',
      '[x]{+JPN}',
      '[y]',
      'A',
      '日本',
      'ok.',
    ],
    'noted[^1]',
    ...['a*b', '1\\.', '\\#', '&amp;', '~~gone~~', '_**both**_', '"quoted"', 'l’été', '\\[no\\]'],
  ),
  { minLength: 1, maxLength: 6 },
);
const line = words.map((all) => `Word ${all.join(' ')} end`);
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.map((text) => `- ${text}`).join('\n')),
  fc.tuple(line, line, line).map(([a, b, c]) => `- ${a}\n  - ${b}\n- ${c}`),
  fc.tuple(line, line).map(([a, b]) => `1. ${a}\n   - ${b}\n2. ${a}`),
  line.map((text) => `> ${text}`),
  fc.tuple(line, line).map(([a, b]) => `| ${a} | b |\n|---|---|\n| c | ${b} |`),
  fc.constant('---'),
  fc.constant('```\na  b\n\n  c\n```'),
);

describe('a text that went out as a Word document', () => {
  it('comes back as the same text, block by block and word by word, with its title', async () => {
    const { title, leftOut } = await comesBack(WHOLE);
    expect(title).toBe('On resilience');
    expect(leftOut).toEqual(['HEADERS']);
    await comesBack(WHOLE, 'FR');
  });

  it('does so whatever it consists of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        await comesBack(`${blocks.join('\n\n')}\n\n[^1]: A footnote, *said* once more.\n`);
      }),
      { numRuns: 25 },
    );
  });
});
