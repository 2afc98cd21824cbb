/** A part of a journal's page: an element that it may have, or text. */
export type PagePart =
  string | { readonly tag: PageTag; readonly quiet: boolean; readonly parts: readonly PagePart[] };

const TAGS = ['h1', 'h2', 'h3', 'p', 'ul', 'li', 'table', 'tbody', 'tr', 'td'] as const;
export type PageTag = (typeof TAGS)[number];

const partOf = (node: Node): readonly PagePart[] => {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [];
  const parts = [...node.childNodes].flatMap(partOf);
  const tag = TAGS.find((known) => known === node.localName);
  if (tag === undefined) return parts;
  // Space between rows is layout of the source, and no child that a table may have.
  const inside = ['table', 'tbody', 'tr', 'ul'].includes(tag)
    ? parts.filter((part) => typeof part !== 'string')
    : parts;
  return [{ tag, quiet: node.classList.contains('quiet'), parts: inside }];
};

/**
 * What stands between the markings of a document's page, as parts that can be shown as one's own: nothing but headings, text,
 * lists and tables comes through, whatever the page holds.
 */
export const readPage = (html: string): readonly PagePart[] => {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  return main === null ? [] : [...main.childNodes].flatMap(partOf).filter((part) => typeof part !== 'string');
};
