import type { LeftOut, WrittenNode, WrittenText } from '@parley/papers/model';
import { type OfficeDocument, type OfficeNode, within } from './office-node';
import { OfficeWords, plainOf } from './office-words';
import { Outline } from './outline';

/** A document as a text that can be written, with the title that it gives itself. */
export interface OfficeText {
  readonly title: string;
  readonly text: WrittenText;
}

const NUMBER_WIDTH = 900;
const INDENT = 400;
/** A number that somebody typed before a paragraph. */
const TYPED = /^(\d{1,3})[.)][\s\u00a0]+(?=\S)/;
const DEEPEST = 8;

/** How deep a paragraph of this forum's own documents stands, from the room before it. */
const depthOf = ({ indent }: OfficeNode): number =>
  Math.min(DEEPEST, Math.max(0, Math.round((Number(indent?.start ?? 0) - NUMBER_WIDTH) / INDENT)));

const headingOf = ({ styleId, styleName }: OfficeNode): number => {
  const said =
    /^(?:heading|titre)\s*([1-6])$/i.exec(styleName ?? '') ?? /^Heading([1-6])$/.exec(styleId ?? '');
  return Number(said?.[1] ?? 0);
};

const isTitle = ({ styleId, styleName }: OfficeNode): boolean =>
  styleId === 'Title' || /^(title|titre)$/i.test(styleName ?? '');

/** Without the first `length` characters. */
const cut = (line: readonly WrittenNode[], length: number): WrittenNode[] => {
  let left = length;
  return line.flatMap((node) => {
    const taken = Math.min(left, node.text?.length ?? 0);
    left -= taken;
    return taken > 0 && taken === node.text?.length
      ? []
      : [{ ...node, ...(taken > 0 ? { text: node.text?.slice(taken) ?? '' } : {}) }];
  });
};

/** Whether there are words, or a footnote. */
const says = (line: readonly WrittenNode[]): boolean =>
  plainOf(line).trim() !== '' || line.some(({ type }) => type === 'footnote');

/** Goes through a document once and writes down its text. */
class Reader {
  private readonly outline = new Outline();
  private readonly words: OfficeWords;
  private title = '';

  constructor(
    private readonly document: OfficeDocument,
    private readonly lose: (what: LeftOut) => void,
  ) {
    this.words = new OfficeWords(lose, document.notes);
  }

  read(): OfficeText {
    for (const node of within(this.document)) this.block(node);
    return { title: this.title, text: this.outline.blocks };
  }

  private block(node: OfficeNode): void {
    if (node.type === 'paragraph') this.paragraph(node);
    else if (node.type === 'table') this.table(node);
    else for (const child of within(node)) this.block(child);
  }

  private paragraph(node: OfficeNode): void {
    const line = this.words.read(within(node));
    const style = node.styleId ?? '';
    if (style === 'ParleyAside') return;
    if (isTitle(node) && this.title === '') this.title = plainOf(line).replace(/\s+/g, ' ').trim();
    else if (style === 'ParleyRule') this.outline.goOn(0, { type: 'horizontalRule' });
    else if (says(line)) this.filled(node, style, line);
  }

  private filled(node: OfficeNode, style: string, line: WrittenNode[]): void {
    const level = headingOf(node);
    if (level > 0) return this.outline.add({ type: 'heading', attrs: { level }, content: line });
    switch (style) {
      case 'ParleyItem':
        return this.outline.part(depthOf(node), line);
      case 'ParleyGoesOn':
        return this.outline.goOn(depthOf(node), { type: 'paragraph', content: line });
      case 'ParleyQuote':
        return this.outline.goOn(depthOf(node), quotation(line));
      case 'ParleyCode':
        return this.outline.goOn(depthOf(node), code(plainOf(line)));
      case 'ParleyText':
        return this.outline.add({ type: 'paragraph', content: line });
      default:
        return this.plain(node, line);
    }
  }

  private plain(node: OfficeNode, line: WrittenNode[]): void {
    const { numbering, styleName } = node;
    if (numbering != null) {
      const level = Number(numbering.level);
      return this.outline.part(Math.min(DEEPEST, numbering.isOrdered ? level : level + 1), line);
    }
    if (/quote|citation/i.test(styleName ?? '')) return this.outline.goOn(0, quotation(line));
    const [typed = '', number] = TYPED.exec(plainOf(line)) ?? [];
    // A number that the forum would give too stands as one; any other stays as it was typed.
    if (Number(number) === this.outline.counted + 1) return this.outline.part(0, cut(line, typed.length));
    this.outline.add({ type: 'paragraph', content: line });
  }

  private table(node: OfficeNode): void {
    const rows = rowsOf(node);
    const first = rows[0]?.[0];
    // The sheet of facts at the head of this forum's own documents.
    if (first !== undefined && within(first)[0]?.styleId === 'ParleyAside') return;
    const content = rows.map((row) => ({
      type: 'tableRow',
      content: row.flatMap((cell) => this.cell(cell)),
    }));
    if (content.length > 0) this.outline.goOn(0, { type: 'table', content });
  }

  private cell(node: OfficeNode): WrittenNode[] {
    const [columns, lines] = [node.colSpan ?? 1, node.rowSpan ?? 1];
    if (columns > 1 || lines > 1) this.lose('MERGED_CELLS');
    const empty = Array.from({ length: Math.min(columns, 64) - 1 }, () => ({
      type: 'tableCell',
      content: [],
    }));
    return [{ type: 'tableCell', content: this.inCell(node) }, ...empty];
  }

  private inCell(node: OfficeNode): WrittenNode[] {
    return within(node).flatMap((child) => {
      if (child.type === 'paragraph') return [{ type: 'paragraph', content: this.words.read(within(child)) }];
      if (child.type === 'table') this.lose('MERGED_CELLS');
      return this.inCell(child);
    });
  }
}

const rowsOf = (table: OfficeNode): (readonly OfficeNode[])[] =>
  within(table).flatMap((row) => (row.type === 'tableRow' ? [within(row)] : []));

const quotation = (content: readonly WrittenNode[]): WrittenNode => ({
  type: 'blockquote',
  content: [{ type: 'paragraph', content }],
});

const code = (text: string): WrittenNode => ({ type: 'codeBlock', content: [{ type: 'text', text }] });

/** What a document says, as a text that can be written; what is lost on the way is told. */
export const officeText = (document: OfficeDocument, lose: (what: LeftOut) => void): OfficeText =>
  new Reader(document, lose).read();
