import type { NumberedParagraph } from '../paper/paper';
import { marker } from './markers';
import type { MarkdownToken } from './token';

interface List {
  /** Its parts count as paragraphs of their own: 1, 2, 3. */
  readonly whole: boolean;
  count: number;
}

interface Found {
  readonly number: string;
  readonly parts: string[];
  /** The piece of text before which the number is shown; none for a paragraph without words. */
  at: MarkdownToken | null;
}

/** The paragraphs of a text, and before which of its pieces each number belongs. */
export interface Numbering {
  readonly paragraphs: readonly NumberedParagraph[];
  readonly shownAt: ReadonlyMap<MarkdownToken, string>;
}

const wordsOf = (token: MarkdownToken): string => {
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '\n';
  if (token.children !== null && token.children.length > 0) return token.children.map(wordsOf).join('');
  return token.content;
};

/** Walks through a text once and counts. */
class Counter {
  readonly found: Found[] = [];
  private readonly lists: List[] = [];
  private readonly items: Found[] = [];
  private top = 0;
  private headed = false;
  private quoted = 0;
  private inTable = 0;

  private begin(number: string): Found {
    const found: Found = { number, parts: [], at: null };
    this.found.push(found);
    return found;
  }

  private openList(ordered: boolean): void {
    this.lists.push({ whole: this.lists.length === 0 && (ordered || this.top === 0), count: 0 });
  }

  private openItem(): void {
    const list = this.lists.at(-1);
    if (list === undefined) return;
    list.count += 1;
    if (list.whole) this.items.push(this.begin(String((this.top += 1))));
    else {
      const depth = this.lists.filter(({ whole }) => !whole).length;
      const under = this.items.at(-1)?.number ?? String(this.top);
      this.items.push(this.begin(`${under}${marker(depth, list.count)}`));
    }
  }

  /** Words that stand in a paragraph of their own, or go on with the one before. */
  private add(token: MarkdownToken, own: boolean): void {
    const item = this.items.at(-1);
    const goesOn = item ?? (own ? undefined : this.found.at(-1));
    const found = goesOn ?? this.begin(String((this.top += 1)));
    found.parts.push(wordsOf(token).trim());
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
        return this.openItem();
      case 'list_item_close':
        return void this.items.pop();
      case 'blockquote_open':
        this.quoted += 1;
        return;
      case 'blockquote_close':
        this.quoted -= 1;
        return;
      case 'heading_open':
        this.headed = true;
        return;
      case 'heading_close':
        this.headed = false;
        return;
      case 'inline':
        if (!this.headed) this.add(token, this.quoted === 0 && this.inTable === 0);
        return;
      case 'table_open':
        this.inTable += 1;
        return;
      case 'table_close':
        this.inTable -= 1;
        return;
      case 'fence':
      case 'code_block':
        return this.add(token, false);
      default:
    }
  }
}

/**
 * Counts the paragraphs of a text (papers): each paragraph and each part of an ordered list at the top is 1, 2, 3 …; parts of
 * lists below are (a), (b), then (i), (ii). Headings are not counted; quotations, tables and preformatted text belong to the
 * paragraph that they follow. The same text always gets the same numbers.
 */
export const numberParagraphs = (tokens: readonly MarkdownToken[]): Numbering => {
  const counter = new Counter();
  for (const token of tokens) counter.take(token);
  const shownAt = new Map(
    counter.found.flatMap(({ number, at }) => (at === null ? [] : [[at, number] as const])),
  );
  return {
    paragraphs: counter.found.map(({ number, parts }) => ({
      number,
      text: parts.filter((part) => part !== '').join('\n\n'),
    })),
    shownAt,
  };
};
