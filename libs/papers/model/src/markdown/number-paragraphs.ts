import type { NumberedParagraph } from '../paper/paper';
import { alternativeNumber, type AlternativeMark, readMark } from '../alternatives/alternative-mark';
import { notesIn, wordsOf, wordsOfNote } from '../footnotes/note-words';
import { marker } from './markers';
import type { MarkdownToken } from './token';

interface List {
  /** Its parts count as paragraphs of their own: 1, 2, 3. */
  readonly whole: boolean;
}

interface Found {
  readonly number: string;
  readonly parts: string[];
  /** The words of its footnotes. */
  readonly notes: string[];
  /** The piece of text before which the number is shown; none for a paragraph without words. */
  at: MarkdownToken | null;
  /** Of an alternative to the paragraph before. */
  readonly mark: AlternativeMark | null;
  readonly lines: LineRange[];
}

/** Lines of a text, counted from 0: the first one, and the one after the last. */
export type LineRange = readonly [from: number, to: number];

/** The paragraphs of a text, and before which of its pieces each number belongs. */
export interface Numbering {
  readonly paragraphs: readonly NumberedParagraph[];
  readonly shownAt: ReadonlyMap<MarkdownToken, string>;
  /** Which lines each paragraph’s own words stand in, without those of its parts; in the order of the paragraphs. */
  readonly lines: readonly (readonly LineRange[])[];
  /** The marks that stand at the head of alternatives, by the piece of text that they are not words of. */
  readonly marks: ReadonlyMap<MarkdownToken, AlternativeMark>;
}

/** Parts of lists that begin with the mark of an alternative. */
const markedItems = (tokens: readonly MarkdownToken[]): ReadonlyMap<MarkdownToken, AlternativeMark> => {
  const found = new Map<MarkdownToken, AlternativeMark>();
  tokens.forEach((token, at) => {
    const first = tokens[at + 2];
    if (token.type !== 'list_item_open' || tokens[at + 1]?.type !== 'paragraph_open') return;
    const mark = first?.type === 'inline' ? readMark(first.content) : null;
    if (mark !== null) found.set(token, mark);
  });
  return found;
};

/** How much of the first piece of a paragraph is the mark of an alternative. */
const markedIn = ({ parts, mark }: Found): number => (parts.length === 0 ? (mark?.length ?? 0) : 0);

/** Walks through a text once and counts. */
class Counter {
  readonly found: Found[] = [];
  private readonly lists: List[] = [];
  private readonly items: Found[] = [];
  /** How many parts each paragraph has so far. */
  private readonly counts = new Map<string, number>();
  /** How many alternatives each paragraph has so far. */
  private readonly alternatives = new Map<string, number>();
  private top = 0;
  /** The paragraph at the top that was counted last, e.g. 3 or 3 bis. */
  private topNumber = '0';
  private headed = false;
  private quoted = 0;
  private inTable = 0;

  /** The lines of the quotation or table that stands here. */
  private around: LineRange | null = null;

  constructor(private readonly marked: ReadonlyMap<MarkdownToken, AlternativeMark>) {}

  private begin(number: string, mark: AlternativeMark | null): Found {
    const found: Found = { number, parts: [], notes: [], at: null, lines: [], mark };
    this.found.push(found);
    return found;
  }

  private openAround({ map }: MarkdownToken): void {
    if (this.quoted + this.inTable === 0) this.around = map ?? null;
  }

  private closeAround(): void {
    if (this.quoted + this.inTable === 0) this.around = null;
  }

  private openList(ordered: boolean): void {
    this.lists.push({ whole: this.lists.length === 0 && (ordered || this.top === 0) });
  }

  /** A paragraph at the top: the next number, or another one for the last where it is an alternative. */
  private beginTop(mark: AlternativeMark | null): Found {
    if (mark !== null && this.top > 0) return this.beginAlternative(String(this.top), mark, true);
    this.topNumber = String((this.top += 1));
    return this.begin(this.topNumber, null);
  }

  private beginAlternative(base: string, mark: AlternativeMark, atTop: boolean): Found {
    const nth = (this.alternatives.get(base) ?? 0) + 1;
    this.alternatives.set(base, nth);
    const number = alternativeNumber(base, nth);
    if (atTop) this.topNumber = number;
    return this.begin(number, mark);
  }

  private openItem(token: MarkdownToken): void {
    const list = this.lists.at(-1);
    if (list === undefined) return;
    this.numberItem(list, this.marked.get(token) ?? null);
    const first = token.map?.[0];
    if (first !== undefined) this.items.at(-1)?.lines.push([first, first + 1]);
  }

  private numberItem(list: List, mark: AlternativeMark | null): void {
    if (list.whole) this.items.push(this.beginTop(mark));
    else {
      const depth = this.lists.filter(({ whole }) => !whole).length;
      const under = this.items.at(-1)?.number ?? this.topNumber;
      const before = this.counts.get(under) ?? 0;
      if (mark !== null && before > 0) {
        this.items.push(this.beginAlternative(`${under}${marker(depth, before)}`, mark, false));
        return;
      }
      // A second list under one paragraph counts on: no number is given twice.
      this.counts.set(under, before + 1);
      this.items.push(this.begin(`${under}${marker(depth, before + 1)}`, null));
    }
  }

  /** Words that stand in a paragraph of their own, or go on with the one before. */
  private add(token: MarkdownToken, own: boolean): void {
    const item = this.items.at(-1);
    const goesOn = item ?? (own ? undefined : this.found.at(-1));
    const found = goesOn ?? this.beginTop(token.type === 'inline' ? readMark(token.content) : null);
    found.parts.push(wordsOf(token).slice(markedIn(found)).trim());
    found.notes.push(...notesIn(token).map(wordsOfNote));
    const lines = this.around ?? token.map;
    if (lines != null) found.lines.push(lines);
    if (found.parts.length === 1 && token.type === 'inline') found.at = token;
  }

  take(token: MarkdownToken): void {
    switch (token.type) {
      case 'bullet_list_open':
        return this.openList(false);
      case 'ordered_list_open':
        return this.openList(true);
      case 'bullet_list_close':
      case 'ordered_list_close':
        return void this.lists.pop();
      case 'list_item_open':
        return this.openItem(token);
      case 'list_item_close':
        return void this.items.pop();
      case 'heading_open':
        this.headed = true;
        return;
      case 'heading_close':
        this.headed = false;
        return;
      case 'inline':
        if (!this.headed) this.add(token, this.quoted === 0 && this.inTable === 0);
        return;
      case 'fence':
      case 'code_block':
        return this.add(token, false);
      default:
        return this.takeAround(token);
    }
  }

  private takeAround(token: MarkdownToken): void {
    const [name = '', side] = token.type.split('_');
    if ((name !== 'blockquote' && name !== 'table') || side === undefined) return;
    if (side === 'open') this.openAround(token);
    if (name === 'blockquote') this.quoted += side === 'open' ? 1 : -1;
    else this.inTable += side === 'open' ? 1 : -1;
    if (side === 'close') this.closeAround();
  }
}

/**
 * Counts the paragraphs of a text (papers): each paragraph and each part of an ordered list at the top is 1, 2, 3 …; parts of
 * lists below are (a), (b), then (i), (ii). Headings are not counted; quotations, tables and preformatted text belong to the
 * paragraph that they follow, and footnotes to the one that refers to them: their words stand behind its own. The same text always gets the same numbers.
 */
export const numberParagraphs = (tokens: readonly MarkdownToken[]): Numbering => {
  const counter = new Counter(markedItems(tokens));
  for (const token of tokens) counter.take(token);
  const shownAt = new Map(
    counter.found.flatMap(({ number, at }) => (at === null ? [] : [[at, number] as const])),
  );
  return {
    paragraphs: counter.found.map(({ number, parts, notes, mark }) => ({
      number,
      text: [...parts, ...notes].filter((part) => part !== '').join('\n\n'),
      ...(mark === null ? {} : { sides: { wantedBy: mark.wantedBy, opposedBy: mark.opposedBy } }),
    })),
    marks: new Map(
      counter.found.flatMap(({ at, mark }) => (at === null || mark === null ? [] : [[at, mark] as const])),
    ),
    shownAt,
    lines: counter.found.map(({ lines }) => lines),
  };
};
