import type { MarkdownToken } from '../markdown/token';

/** The type of the piece that stands where a text refers to a footnote: its number is its content, its words its children. */
export const NOTE = 'footnote';

const MARK = /\[\^([1-9]\d{0,5})\]/g;

/** How a piece is made that is like another one. */
type Make<T> = (like: T, type: string, content: string, children: T[] | null) => T;

interface Pieces<T> {
  readonly notes: readonly (readonly T[])[];
  readonly make: Make<T>;
  /** The number of the next footnote. */
  next: number;
}

/** A piece of text with the footnotes that it refers to; `null` where one is referred to out of turn. */
const cut = <T extends MarkdownToken>(token: T, pieces: Pieces<T>): T[] | null => {
  const out: T[] = [];
  let place = 0;
  for (const { 0: mark, 1: number = '', index } of token.content.matchAll(MARK)) {
    if (Number(number) > pieces.notes.length) continue;
    if (Number(number) !== pieces.next) return null;
    const words = pieces.notes[pieces.next - 1] ?? [];
    if (index > place) out.push(pieces.make(token, 'text', token.content.slice(place, index), null));
    out.push(pieces.make(token, NOTE, number, [...words]));
    pieces.next += 1;
    place = index + mark.length;
  }
  if (place === 0) return [token];
  return place < token.content.length
    ? [...out, pieces.make(token, 'text', token.content.slice(place), null)]
    : out;
};

/** A line with its footnotes; those within a link stand behind it. */
const inLine = <T extends MarkdownToken>(children: readonly T[], pieces: Pieces<T>): T[] | null => {
  const out: T[] = [];
  let [linked, behind]: [number, T[]] = [0, []];
  for (const token of children) {
    if (token.type === 'link_open') linked += 1;
    const cuts = token.type === 'text' ? cut(token, pieces) : [token];
    if (cuts === null) return null;
    if (token.type === 'link_close') linked -= 1;
    out.push(...cuts.filter(({ type }) => linked === 0 || type !== NOTE));
    behind.push(...cuts.filter(({ type }) => linked > 0 && type === NOTE));
    if (linked === 0) {
      out.push(...behind);
      behind = [];
    }
  }
  return out;
};

/**
 * Puts the words of footnotes where a parsed text refers to them: the children of each line that they change. `null` where the
 * text does not refer to each of them once, in their order: then it has none, and what looks like some is text.
 */
export const attachNotes = <T extends MarkdownToken & { readonly children: T[] | null }>(
  tokens: readonly T[],
  notes: readonly (readonly T[])[],
  make: Make<T>,
): ReadonlyMap<T, T[]> | null => {
  const pieces: Pieces<T> = { notes, make, next: 1 };
  const changed = new Map<T, T[]>();
  for (const token of tokens) {
    if (token.type !== 'inline' || token.children === null) continue;
    const before = pieces.next;
    const children = inLine(token.children, pieces);
    if (children === null) return null;
    if (pieces.next > before) changed.set(token, children);
  }
  return pieces.next === notes.length + 1 ? changed : null;
};
