import type { Block, Changed, TextRun } from '../block';
import { isNote, type NoteRun } from '../footnotes';
import { oneLine, plain } from '../plain';
import type { Page } from './page';
import { NOTE_STYLE } from './page-foot';
import type { Line, Pen, Piece, TextStyle } from './pen';

type Rich = Extract<Block, { kind: 'rich' }>;
type RichTable = Extract<Block, { kind: 'richTable' }>;

const QUIET = '#4a5766';
const LINK = '#1d4f91';
const TEXT: TextStyle = { weight: 'regular', size: 10.5 };
const NOTE: TextStyle = { weight: 'regular', size: 9, colour: QUIET };
const NUMBER: TextStyle = { weight: 'regular', size: 10.5, colour: QUIET };
const SMALL = 7.5;
const HEADINGS = [13, 11.5, 10.5];
const NUMBER_WIDTH = 44;
const INDENT = 20;
const GAP = 8;

// By line and by colour, so that it can be told without colour.
const CHANGES: Readonly<Record<Changed, Pick<TextStyle, 'colour' | 'line'>>> = {
  inserted: { colour: '#14532d', line: 'under' },
  deleted: { colour: '#8f1d15', line: 'through' },
  moved: { colour: '#4b2f86', line: 'under' },
  left: { colour: '#4b2f86', line: 'through' },
};

const styleOf = ({ bold, italic, struck, link, changed, aside }: TextRun, base: TextStyle): TextStyle => ({
  ...base,
  ...(aside === undefined ? {} : { size: SMALL, colour: QUIET }),
  // There is no slanted type among the fonts: what is emphasised is set bold.
  ...(bold === true || italic === true ? { weight: 'bold' } : {}),
  ...(link === undefined ? {} : { colour: LINK }),
  ...(struck === true ? { line: 'through' } : {}),
  ...(changed === undefined ? {} : CHANGES[changed]),
});

/** What refers to a footnote, smaller and at the head of the line; the footnote is set over the width of the page. */
const notePiece = (pen: Pen, page: Page, run: NoteRun): Piece => {
  const sign = styleOf(run, { weight: 'regular', size: SMALL - 1 });
  const own = styleOf(run, NOTE_STYLE);
  const words = piecesOf(pen, page, run.note, NOTE_STYLE);
  return {
    text: plain(run.text),
    style: sign,
    note: linesOf(pen, [{ text: `${plain(run.text)}  `, style: own }, ...words], page.width),
  };
};

const piecesOf = (
  pen: Pen,
  page: Page,
  runs: readonly TextRun[],
  base: TextStyle,
  note?: string,
): Piece[] => {
  const pieces = runs.flatMap((run): Piece[] => {
    if (isNote(run)) return [notePiece(pen, page, run)];
    const style = styleOf(run, base);
    const words = { text: plain(run.text), style };
    const told = run.link === undefined || run.text.includes(run.link);
    return told
      ? [words]
      : [words, { text: ` (${oneLine(run.link ?? '')})`, style: { ...NOTE, ...changedOf(run) } }];
  });
  return note === undefined ? pieces : [...pieces, { text: ` (${oneLine(note)})`, style: NOTE }];
};

const changedOf = ({ changed }: TextRun): Pick<TextStyle, 'colour' | 'line'> =>
  changed === undefined ? {} : CHANGES[changed];

/** Broken where the text breaks its lines itself, and then where they are too long. */
const linesOf = (pen: Pen, pieces: readonly Piece[], width: number): Line[] => {
  const own: Piece[][] = [[]];
  for (const { text, ...rest } of pieces)
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) own.push([]);
      if (part !== '') own.at(-1)?.push({ text: part, ...rest });
    }
  return own.flatMap((line) => pen.flow(line, width));
};

const setHeading = (pen: Pen, page: Page, { depth, runs, note }: Rich): void => {
  const style: TextStyle = { weight: 'bold', size: HEADINGS[depth - 1] ?? 10.5 };
  page.y += GAP;
  page.room(page.heightOf(style) + 3 * page.heightOf(TEXT));
  page.write(linesOf(pen, piecesOf(pen, page, runs, style, note), page.width), style, page.left);
  page.y -= GAP / 2;
};

/** Sets text whose words look different, with its number beside it. */
export const setRich = (pen: Pen, page: Page, block: Rich): void => {
  if (block.as === 'heading') return setHeading(pen, page, block);
  const left = page.left + Math.min(block.depth, 3) * INDENT;
  const inner = left + NUMBER_WIDTH;
  page.room(2 * page.heightOf(TEXT));
  const [number] = pen.lines(oneLine(block.number ?? ''), NUMBER, NUMBER_WIDTH * 2);
  if (number !== undefined && block.number !== null) pen.set(number, left, page.y);
  const base = block.as === 'quote' ? { ...TEXT, colour: QUIET } : TEXT;
  page.write(
    linesOf(pen, piecesOf(pen, page, block.runs, base, block.note), page.left + page.width - inner),
    TEXT,
    inner,
  );
};

/** Sets a table row by row, each over as many lines as its longest cell has. */
export const setRichTable = (pen: Pen, page: Page, { rows }: RichTable): void => {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const width = page.width / columns;
  for (const { head, cells, note } of rows) {
    const base: TextStyle = head ? { weight: 'bold', size: 9.5 } : TEXT;
    const set = cells.map((cell, at) =>
      linesOf(pen, piecesOf(pen, page, cell, base, at === 0 ? note : undefined), width - GAP),
    );
    for (let line = 0; line < Math.max(...set.map(({ length }) => length)); line += 1) {
      page.line(
        page.heightOf(TEXT),
        set.flatMap((column) => column[line]?.notes ?? []),
      );
      for (const [at, column] of set.entries()) {
        const piece = column[line];
        if (piece !== undefined) pen.set(piece, page.left + at * width, page.y);
      }
      page.y += page.heightOf(TEXT);
    }
    page.y += 3;
  }
};

/** Sets a line across the page. */
export const setRule = (pen: Pen, page: Page): void => {
  page.room(2 * GAP);
  const y = page.y + GAP / 2;
  pen.sheet
    .moveTo(page.left, y)
    .lineTo(page.left + page.width, y)
    .lineWidth(0.5)
    .stroke('#c6ced8');
  page.y += GAP;
};
