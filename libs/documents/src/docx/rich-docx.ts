import {
  BorderStyle,
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun as DocxRun,
  WidthType,
} from 'docx';
import type { Block, Changed, TextRun } from '../block';
import { isNote, type NoteRun } from '../footnotes';
import { noteReference } from './docx-note';
import { plainLines } from '../plain';
import { linkEnds, linkOpens } from './docx-link';
import { STYLES } from './docx-styles';

const MOVED = '4B2F86';
/** In twentieths of a point. */
const INDENT = 400;
const NUMBER_WIDTH = 900;
const DEEPEST = 8;

type Rich = Extract<Block, { kind: 'rich' }>;
type RichTable = Extract<Block, { kind: 'richTable' }>;
type Look = ConstructorParameters<typeof DocxRun>[0] & object;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C6CED8' } as const;
const BORDERS = { top: LINE, left: LINE, right: LINE, bottom: LINE } as const;

const lookOf = ({ bold, italic, struck, code, changed, link, aside }: TextRun): Look => ({
  ...(bold === true ? { bold } : {}),
  ...(italic === true ? { italics: true } : {}),
  ...(struck === true ? { strike: true } : {}),
  ...(code === true ? { style: STYLES.code } : {}),
  ...(aside === undefined ? {} : { style: STYLES.sides }),
  ...(link === undefined ? {} : { underline: {} }),
  ...(changed === 'moved' || changed === 'left' ? { color: MOVED } : {}),
});

/**
 * Sets text whose words look different. Changes are Word's own: whoever opens the document can go through them. Word says of
 * moved text that it was deleted and inserted; here it has a colour and a note besides.
 */
export class RichDocx {
  /** Each change has a number of its own. */
  private changes = 0;
  private readonly noted: Record<string, { readonly children: Paragraph[] }> = {};

  /** `author` and `at` stand at every change. */
  constructor(
    private readonly author: string,
    private readonly at: Date,
  ) {}

  /** The footnotes that what was set refers to, as Word keeps them: by their numbers, beside the text. */
  get footnotes(): Readonly<Record<string, { readonly children: Paragraph[] }>> {
    return this.noted;
  }

  text({ as, depth, number, runs, note }: Rich): Paragraph {
    const children = [...runs.flatMap((run) => this.run(run)), ...noteRuns(note)];
    const left = Math.min(depth, DEEPEST) * INDENT + NUMBER_WIDTH;
    switch (as) {
      case 'heading':
        return new Paragraph({ heading: HEADINGS[depth - 1] ?? HeadingLevel.HEADING_6, children });
      case 'quote':
        return new Paragraph({ style: STYLES.quote, indent: { left }, children });
      case 'code':
        return new Paragraph({
          style: STYLES.codeBlock,
          indent: { left },
          children: runs.flatMap((run) => this.run({ ...run, code: true })),
        });
      case 'text':
      case 'item':
      case 'continued':
        return new Paragraph({
          style: STYLES[as],
          indent: number === null ? { left } : { left, hanging: NUMBER_WIDTH },
          tabStops: [{ type: TabStopType.LEFT, position: left }],
          children:
            number === null
              ? children
              : [new DocxRun({ text: `${number}\t`, style: STYLES.number }), ...children],
        });
    }
  }

  table({ rows }: RichTable): Table {
    const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        ({ head, cells, note }) =>
          new TableRow({
            tableHeader: head,
            children: Array.from({ length: columns }, (_, at) =>
              this.cell(cells[at] ?? [], head, at === 0 ? note : undefined),
            ),
          }),
      ),
    });
  }

  private cell(runs: readonly TextRun[], head: boolean, note: string | undefined): TableCell {
    const children = runs.flatMap((run) => this.run(run));
    const style = head ? STYLES.head : STYLES.cell;
    return new TableCell({
      borders: BORDERS,
      children: [new Paragraph({ style, children: [...children, ...noteRuns(note)] })],
    });
  }

  /** A run with its line ends; where its words lead is told after them, for those who read it on paper. */
  private run(run: TextRun): ParagraphChild[] {
    if (isNote(run)) return [this.note(run)];
    const look = lookOf(run);
    const lines = plainLines(run.text).map((text, at) => ({
      text,
      ...(at > 0 ? { break: 1 } : {}),
      ...look,
    }));
    const shown = lines.map((line) => this.changed(line, run));
    if (run.link === undefined) return shown;
    const linked = [...linkOpens(run.link), ...shown, linkEnds()];
    return run.text.includes(run.link)
      ? linked
      : [...linked, this.changed({ text: ` (${run.link})`, style: STYLES.address }, run)];
  }

  /** Word counts footnotes itself; one that is gone stands struck where it was. */
  private note(run: NoteRun): ParagraphChild {
    const id = Object.keys(this.noted).length + 1;
    this.noted[id] = {
      children: [new Paragraph({ children: run.note.flatMap((one) => this.run(one)) })],
    };
    return noteReference(id, run.changed === undefined ? null : this.change(run.changed));
  }

  private change(changed: Changed) {
    this.changes += 1;
    const inserted = changed === 'inserted' || changed === 'moved';
    return { inserted, id: this.changes, author: this.author, date: this.at.toISOString() };
  }

  private changed(look: Look, { changed }: TextRun): ParagraphChild {
    if (changed === undefined) return new DocxRun(look);
    const { inserted, ...change } = this.change(changed);
    return inserted
      ? new InsertedTextRun({ ...look, ...change })
      : new DeletedTextRun({ ...look, ...change });
  }
}

const noteRuns = (note: string | undefined): DocxRun[] =>
  note === undefined ? [] : [new DocxRun({ text: ` (${note})`, style: STYLES.note })];
