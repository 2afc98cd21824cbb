import type { Block } from '../block';
import { oneLine, plainLines } from '../plain';
import type { Page } from './page';
import type { Line, Pen, TextStyle } from './pen';
import { setRich, setRichTable, setRule } from './set-rich';

const QUIET = '#4a5766';
const TEXT: TextStyle = { weight: 'regular', size: 10.5 };
const NOTE: TextStyle = { weight: 'regular', size: 9.5, colour: QUIET };
const STRONG: TextStyle = { weight: 'bold', size: 10.5 };
const HEADINGS: readonly TextStyle[] = [
  { weight: 'bold', size: 20 },
  { weight: 'bold', size: 13 },
  { weight: 'bold', size: 11 },
];
const NUMBER_WIDTH = 44;
const INDENT = 20;
const ASIDE_WIDTH = 96;
const GAP = 8;

/** Lines of a text that has line ends of its own. */
const linesOf = (pen: Pen, text: string, style: TextStyle, width: number): Line[] =>
  plainLines(text).flatMap((line) => pen.lines(line, style, width));

/** Sets a heading; 0 is the title of the document. */
export const setHeading = (pen: Pen, page: Page, text: string, level: 0 | 1 | 2): void => {
  const style = HEADINGS[level] ?? STRONG;
  page.y += level === 0 ? 0 : GAP;
  // Not alone at the foot of a page.
  page.room(page.heightOf(style) + 3 * page.heightOf(TEXT));
  page.write(pen.lines(oneLine(text), style, page.width), style, page.left);
  page.y += GAP / 2;
};

const setNumbered = (pen: Pen, page: Page, block: Extract<Block, { kind: 'numbered' }>): void => {
  const left = page.left + block.depth * INDENT;
  const inner = left + NUMBER_WIDTH;
  const width = page.left + page.width - inner;
  page.room(2 * page.heightOf(STRONG));
  const [number] = pen.lines(oneLine(block.number), STRONG, NUMBER_WIDTH * 2);
  const [aside] = pen.lines(oneLine(block.aside ?? ''), NOTE, ASIDE_WIDTH);
  const [first, ...rest] = pen.lines(oneLine(block.text), STRONG, width - ASIDE_WIDTH);
  // In the order in which they are read.
  if (number !== undefined) pen.set(number, left, page.y);
  if (first !== undefined) pen.set(first, inner, page.y);
  if (aside !== undefined) pen.set(aside, page.left + page.width - aside.width, page.y);
  page.y += page.heightOf(STRONG);
  page.write(rest, STRONG, inner);
  for (const note of block.notes ?? []) page.write(linesOf(pen, note, NOTE, width), NOTE, inner);
};

const setRow = (
  pen: Pen,
  page: Page,
  cells: readonly string[],
  shares: readonly number[],
  style: TextStyle,
): void => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (page.width * share) / whole);
  const columns = cells.map((cell, at) => linesOf(pen, cell, style, (widths[at] ?? 0) - GAP));
  const height = page.heightOf(style);
  for (let row = 0; row < Math.max(...columns.map(({ length }) => length)); row += 1) {
    page.room(height);
    let left = page.left;
    for (const [at, column] of columns.entries()) {
      const line = column[row];
      if (line !== undefined) pen.set(line, left, page.y);
      left += widths[at] ?? 0;
    }
    page.y += height;
  }
  page.y += 3;
};

const setTable = (pen: Pen, page: Page, { head, rows, widths }: Extract<Block, { kind: 'table' }>): void => {
  const shares = widths ?? head.map(() => 1);
  if (head.some((text) => text !== '')) setRow(pen, page, head, shares, { ...STRONG, size: NOTE.size });
  for (const row of rows) setRow(pen, page, row, shares, TEXT);
};

const setList = (pen: Pen, page: Page, items: readonly string[]): void => {
  for (const item of items) {
    page.room(page.heightOf(TEXT));
    const [dot] = pen.lines('•', TEXT, INDENT);
    if (dot !== undefined) pen.set(dot, page.left, page.y);
    page.write(linesOf(pen, item, TEXT, page.width - INDENT), TEXT, page.left + INDENT);
  }
};

/** Sets one part of a document. */
export const setBlock = (pen: Pen, page: Page, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      return setHeading(pen, page, block.text, block.level);
    case 'paragraph': {
      const style = block.quiet === true ? NOTE : TEXT;
      page.write(linesOf(pen, block.text, style, page.width), style, page.left);
      break;
    }
    case 'numbered':
      setNumbered(pen, page, block);
      break;
    case 'list':
      setList(pen, page, block.items);
      break;
    case 'table':
      setTable(pen, page, block);
      break;
    case 'rich':
      setRich(pen, page, block);
      break;
    case 'richTable':
      setRichTable(pen, page, block);
      break;
    case 'rule':
      setRule(pen, page);
      break;
  }
  page.y += GAP;
};
