import type { Block, MarkedDocument, TextRun } from '../block';
import { oneLine, plainLines } from '../plain';

/** Text in which nothing is markup: what Markdown would read as such is marked as text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~&$]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (whole, space: string, sign: string) =>
      /\d/.test(sign) ? whole : `${space}\\${sign}`,
    )
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** Lines of one text, each kept as a line, those after the first under the first. */
const lines = (text: string, indent = ''): string => plainLines(text).map(escaped).join(`\\\n${indent}`);

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => plainLines(cell).map(escaped).join('<br>')).join(' | ')} |`;

const facts = ({ rows }: Extract<Block, { kind: 'table' }>, colon: string): string =>
  rows
    .map(([name = '', ...rest]) => `- **${escaped(oneLine(name))}${colon}** ${lines(rest.join('\n'), '  ')}`)
    .join('\n');

const table = (block: Extract<Block, { kind: 'table' }>, colon: string): string => {
  if (block.head.every((text) => text === '')) return facts(block, colon);
  return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
};

const numbered = ({ number, depth, text, aside, notes }: Extract<Block, { kind: 'numbered' }>): string => {
  const indent = '  '.repeat(depth);
  const beside = aside === undefined || aside === '' ? '' : ` (${escaped(oneLine(aside))})`;
  const head = `${indent}- **${escaped(oneLine(number))} ${escaped(oneLine(text))}**${beside}`;
  return [head, ...(notes ?? []).map((note) => `\n${indent}  ${lines(note, `${indent}  `)}`)].join('\n');
};

// As it reads without its changes.
const wordsOf = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text, changed, note }) => {
      if (changed === 'deleted' || changed === 'left') return '';
      return note === undefined ? text : ` (${wordsOf(note)})`;
    })
    .join('');

const blockText = (block: Block, colon: string): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(oneLine(block.text))}`;
    case 'paragraph':
      return lines(block.text);
    case 'numbered':
      return numbered(block);
    case 'list':
      return block.items.map((item) => `- ${lines(item, '  ')}`).join('\n');
    case 'table':
      return table(block, colon);
    case 'rich':
      return lines(`${block.number ?? ''} ${wordsOf(block.runs)}`.trim());
    case 'richTable':
      return block.rows.map(({ cells }) => row(cells.map(wordsOf))).join('\n');
    case 'rule':
      return '---';
  }
};

/** The document as CommonMark, marked at its head and foot; the same document gives the same text. */
export const renderMarkdown = ({ title, language, marking, blocks }: MarkedDocument): string => {
  const colon = language === 'FR' ? '\u00a0:' : ':';
  const mark = `**${escaped(oneLine(marking))}**`;
  return (
    [mark, `# ${escaped(oneLine(title))}`, ...blocks.map((block) => blockText(block, colon)), mark].join(
      '\n\n',
    ) + '\n'
  );
};
