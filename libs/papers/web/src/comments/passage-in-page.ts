/** Words of a text that the reader has selected. */
export interface SelectedPassage {
  readonly paragraph: string;
  readonly quote: string;
  readonly occurrence: number;
}

interface Piece {
  readonly node: Text;
  /** Where its first character stands in the paragraph's words, and which of its characters is that. */
  readonly at: number;
}

/** A numbered paragraph as the page shows it: its words, and from which nodes they come. */
export interface ShownParagraph {
  readonly number: string;
  readonly words: string;
  readonly pieces: readonly Piece[];
}

const NUMBER = 'paragraph-number';
const OUTSIDE = 'h1, h2, h3, h4, h5, h6, table, section, sup';

// Only within the text: the panel around it is a section as well.
const standsOutside = (root: Element, parent: Element | null): boolean => {
  const around = parent?.closest(OUTSIDE) ?? null;
  return around !== null && around !== root && root.contains(around);
};

/** The numbered paragraphs under an element, as far as they are shown; what stands between them belongs to none. */
export const shownParagraphs = (root: Element): readonly ShownParagraph[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: { number: string; words: string; pieces: Piece[] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const parent = node.parentElement;
    if (parent?.classList.contains(NUMBER) === true)
      all.push({ number: node.data.trim(), words: '', pieces: [] });
    else if (!standsOutside(root, parent)) {
      const last = all.at(-1);
      if (last === undefined) continue;
      const data = last.pieces.length === 0 ? node.data.trimStart() : node.data;
      // The space behind the number is none of the paragraph's words.
      last.pieces.push({ node, at: last.words.length - (node.data.length - data.length) });
      last.words += data.replaceAll(/\s/g, ' ');
    }
  }
  return all.map((paragraph) => ({ ...paragraph, words: paragraph.words.trimEnd() }));
};

const offsetIn = ({ pieces }: ShownParagraph, node: Node, offset: number): number | null => {
  const piece = pieces.find((one) => one.node === node);
  return piece === undefined ? null : Math.max(0, piece.at + offset);
};

const occurrenceAt = (words: string, quote: string, start: number): number => {
  let count = 0;
  for (let at = words.indexOf(quote); at >= 0 && at <= start; at = words.indexOf(quote, at + 1)) count += 1;
  return count;
};

/** What of one paragraph under an element is selected; `null` for nothing. */
export const selectedIn = (root: Element, selection: Selection | null): SelectedPassage | null => {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  for (const paragraph of shownParagraphs(root)) {
    const from = offsetIn(paragraph, range.startContainer, range.startOffset);
    if (from === null) continue;
    const to = offsetIn(paragraph, range.endContainer, range.endOffset) ?? paragraph.words.length;
    const quote = paragraph.words.slice(from, to).trim();
    const start = paragraph.words.indexOf(quote, from);
    return quote === '' || start < 0
      ? null
      : { paragraph: paragraph.number, quote, occurrence: occurrenceAt(paragraph.words, quote, start) };
  }
  return null;
};

const boundary = ({ pieces }: ShownParagraph, offset: number): readonly [Text, number] | null => {
  const piece = pieces.findLast(({ at }) => at <= offset);
  return piece === undefined ? null : [piece.node, Math.min(piece.node.data.length, offset - piece.at)];
};

/** The range of the page in which words of a paragraph stand; `null` where the page does not show exactly these words. */
export const rangeOf = (
  paragraphs: readonly ShownParagraph[],
  { paragraph, start, end }: { readonly paragraph: string; readonly start: number; readonly end: number },
  quote: string | null,
): Range | null => {
  const shown = paragraphs.find(({ number }) => number === paragraph);
  if (
    shown === undefined ||
    (quote !== null && shown.words.slice(start, end) !== quote.replaceAll(/\s/g, ' '))
  )
    return null;
  const [from, to] = [boundary(shown, start), boundary(shown, end)];
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
};
