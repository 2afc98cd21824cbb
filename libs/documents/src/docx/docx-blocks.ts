import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from '../block';
import { oneLine, plainLines } from '../plain';
import { STYLES } from './docx-styles';
import type { RichDocx } from './rich-docx';

const QUIET = '4A5766';
/** In twentieths of a point. */
const INDENT = 400;
const NUMBER_WIDTH = 900;
/** Width of the text on A4 with margins of 2 cm. */
export const TEXT_WIDTH = 9638;

interface RunStyle {
  readonly bold?: boolean;
  readonly color?: string;
}

/** Runs of a text, with its line ends. */
const runs = (text: string, style: RunStyle = {}): TextRun[] =>
  plainLines(text).map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}), ...style }));

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C6CED8' } as const;

const cell = (text: string, share: number, style: RunStyle, aside: boolean): TableCell =>
  new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE },
    children: [new Paragraph({ ...(aside ? { style: STYLES.aside } : {}), children: runs(text, style) })],
  });

const table = ({ head, rows, widths }: Extract<Block, { kind: 'table' }>): Table => {
  const shares = widths ?? head.map(() => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const titled = head.some((text) => text !== '');
  const row = (cells: readonly string[], style: RunStyle, tableHeader = false): TableRow =>
    new TableRow({
      tableHeader,
      children: cells.map((text, at) =>
        cell(text, Math.round((100 * (shares[at] ?? 1)) / whole), style, !titled),
      ),
    });
  const top = titled ? [row(head, { bold: true }, true)] : [];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: shares.map((share) => Math.round((TEXT_WIDTH * share) / whole)),
    rows: [...top, ...rows.map((cells) => row(cells, {}))],
  });
};

const numbered = (block: Extract<Block, { kind: 'numbered' }>): Paragraph[] => {
  const left = block.depth * INDENT + NUMBER_WIDTH;
  const aside =
    block.aside === undefined ? [] : [new TextRun({ text: `\t${oneLine(block.aside)}`, color: QUIET })];
  const title = new Paragraph({
    keepNext: (block.notes ?? []).length > 0,
    spacing: { before: 160 },
    indent: { left, hanging: NUMBER_WIDTH },
    tabStops: [
      { type: TabStopType.LEFT, position: left },
      { type: TabStopType.RIGHT, position: TEXT_WIDTH },
    ],
    children: [
      new TextRun({ text: `${oneLine(block.number)}\t`, bold: true }),
      new TextRun({ text: oneLine(block.text), bold: true }),
      ...aside,
    ],
  });
  const notes = (block.notes ?? []).map(
    (note) => new Paragraph({ indent: { left }, children: runs(note, { color: QUIET }) }),
  );
  return [title, ...notes];
};

/** One part of a document, as Word has it. */
export const docxBlock = (block: Block, rich: RichDocx): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: runs(oneLine(block.text)) })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.quiet === true ? { style: STYLES.aside } : {}),
          spacing: { after: 120 },
          alignment: AlignmentType.LEFT,
          children: runs(block.text, block.quiet === true ? { color: QUIET } : {}),
        }),
      ];
    case 'numbered':
      return numbered(block);
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'table':
      return [table(block), new Paragraph({ children: [] })];
    case 'rich':
      return [rich.text(block)];
    case 'richTable':
      return [rich.table(block), new Paragraph({ children: [] })];
    case 'rule':
      return [
        new Paragraph({ style: block.quiet === true ? STYLES.aside : STYLES.rule, thematicBreak: true }),
      ];
  }
};
