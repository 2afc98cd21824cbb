import { sidesShown } from '../alternatives/alternative-mark';
import { NOTE } from '../footnotes/attach-notes';
import { type Numbering, numberParagraphs } from '../markdown/number-paragraphs';
import type { MarkdownToken } from '../markdown/token';
import type { BlockKind, ComparedBlock, ComparedText, Word } from './compared-text';
import { NOTE_MARK, NOTE_SIGN } from './note-words';
import { splitWords } from './split-words';

const wordsUnder = (text: string, marks: readonly string[]): Word[] => {
  const under = marks.join('\n');
  return splitWords(text).map((piece) => ({ text: piece, marks: under }));
};

const hrefOf = ({ attrs }: MarkdownToken): string => attrs?.find(([name]) => name === 'href')?.[1] ?? '';

const markOf = (token: MarkdownToken): string =>
  token.tag === 'a' ? `a ${hrefOf(token)}` : (token.tag ?? '');

/** The words of a piece that is no mark. */
const pieceWords = (token: MarkdownToken, marks: readonly string[]): Word[] => {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return [{ text: token.type === 'softbreak' ? ' ' : '\n', marks: marks.join('\n') }];
    case 'bracket_sides':
      return [{ text: token.content, marks: [...marks, 'sides'].join('\n') }];
    case 'code_inline':
      return wordsUnder(token.content, [...marks, 'code']);
    case NOTE:
      return [NOTE_SIGN, ...inlineWords(token.children ?? [], [NOTE_MARK])];
    default:
      return wordsUnder(token.content, marks);
  }
};

/** The words of a line of text with the marks that they stand under; those of its footnotes where it refers to them. */
const inlineWords = (tokens: readonly MarkdownToken[], within: readonly string[] = []): Word[] => {
  const words: Word[] = [];
  const marks: string[] = [...within];
  for (const token of tokens) {
    if (token.type.endsWith('_open')) marks.push(markOf(token));
    else if (token.type.endsWith('_close')) marks.pop();
    else words.push(...pieceWords(token, marks));
  }
  return words;
};

/** Walks through a text once and takes its blocks out of what holds them. */
class Reader {
  readonly blocks: ComparedBlock[] = [];
  private lists = 0;
  private quotes = 0;
  private heading = 0;
  /** Of the paragraph that is counted last. */
  private depth = 0;
  private firstOfItem = false;
  private row: { readonly kind: 'head' | 'row'; readonly cells: Word[][] } | null = null;
  private inHead = false;

  constructor(private readonly numbering: Numbering) {}

  take(token: MarkdownToken): void {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.lists += 1;
        return;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists -= 1;
        return;
      case 'list_item_open':
        this.firstOfItem = true;
        return;
      case 'blockquote_open':
        this.quotes += 1;
        return;
      case 'blockquote_close':
        this.quotes -= 1;
        return;
      case 'heading_open':
        this.heading = Number(token.tag?.slice(1)) || 1;
        return;
      case 'heading_close':
        this.heading = 0;
        return;
      default:
        this.takePiece(token);
    }
  }

  private takePiece(token: MarkdownToken): void {
    switch (token.type) {
      case 'thead_open':
      case 'thead_close':
        this.inHead = token.type === 'thead_open';
        return;
      case 'tr_open':
        this.row = { kind: this.inHead ? 'head' : 'row', cells: [] };
        return;
      case 'tr_close':
        if (this.row !== null) this.add(this.row.kind, this.row.cells, null);
        this.row = null;
        return;
      case 'inline':
        return this.takeInline(token);
      case 'fence':
      case 'code_block':
        return this.add('code', [wordsUnder(token.content.replace(/\n$/, ''), [])], null);
      case 'hr':
        return this.add('rule', [[]], null);
      default:
    }
  }

  private takeInline(token: MarkdownToken): void {
    const words = this.wordsOf(token);
    if (this.row !== null) return void this.row.cells.push(words);
    this.add(this.kindOfText(), [words], this.numbering.shownAt.get(token) ?? null);
  }

  /** Of an alternative without its mark, but with who wants it in or out. */
  private wordsOf(token: MarkdownToken): Word[] {
    const [first, ...rest] = token.children ?? [];
    const mark = this.numbering.marks.get(token);
    if (first === undefined || mark === undefined) return inlineWords(token.children ?? []);
    const sides = sidesShown(mark);
    const shown = sides === '' ? [] : [...wordsUnder(`(${sides})`, ['em']), ...wordsUnder(' ', [])];
    return [...shown, ...inlineWords([{ ...first, content: first.content.slice(mark.length) }, ...rest])];
  }

  private kindOfText(): BlockKind {
    if (this.heading > 0) return 'heading';
    if (this.quotes > 0) return 'quote';
    return this.firstOfItem ? 'item' : 'paragraph';
  }

  private add(kind: BlockKind, cells: readonly (readonly Word[])[], number: string | null): void {
    this.firstOfItem = false;
    if (number !== null) this.depth = number.split('(').length - 1;
    const inList = number !== null || this.lists > 0;
    this.blocks.push({ kind, depth: this.heading || (inList ? this.depth : 0), number, cells });
  }
}

/** The blocks of a parsed text (papers), with the numbers of its paragraphs. */
export const readBlocks = (tokens: readonly MarkdownToken[]): ComparedText => {
  const reader = new Reader(numberParagraphs(tokens));
  for (const token of tokens) reader.take(token);
  return reader.blocks;
};
