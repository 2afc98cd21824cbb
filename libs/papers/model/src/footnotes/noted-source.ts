/**
 * A text in Markdown without its footnotes, and the words of each of these. `[^1]` in the text refers to the first; each is
 * referred to once, in their order.
 */
export interface NotedSource {
  /** Ends with a line feed, or is empty. */
  readonly body: string;
  readonly notes: readonly string[];
}

const HEAD = /^\[\^(\d{1,6})\]: (\S.*)$/;
const GOES_ON = '    ';

interface Block {
  readonly number: number;
  readonly text: string;
  /** The line with which it begins. */
  readonly from: number;
}

/** The definition of a footnote that ends with this line. */
const blockAt = (lines: readonly string[], end: number): Block | null => {
  let from = end;
  while (from > 0 && (lines[from] ?? '').startsWith(GOES_ON)) from -= 1;
  const [, number, words = ''] = HEAD.exec(lines[from] ?? '') ?? [];
  if (number === undefined || (from > 0 && lines[from - 1] !== '')) return null;
  const more = lines.slice(from + 1, end + 1).map((line) => line.slice(GOES_ON.length));
  return { number: Number(number), text: [words, ...more].join('\n'), from };
};

/**
 * The footnotes at the end of a canonical text: `[^1]: …`, `[^2]: …` one after the other, each a block of its own. A text whose
 * last blocks are not exactly that has none.
 */
export const splitNotes = (markdown: string): NotedSource => {
  const none = { body: markdown, notes: [] };
  if (!markdown.includes('[^1]: ')) return none;
  const lines = markdown.trimEnd().split('\n');
  const notes: string[] = [];
  let end = lines.length - 1;
  let awaited: number | null = null;
  while (awaited !== 0) {
    const block = blockAt(lines, end);
    if (block === null || (awaited !== null && block.number !== awaited)) return none;
    notes.unshift(block.text);
    awaited = block.number - 1;
    end = block.from - 1;
    while (end >= 0 && lines[end] === '') end -= 1;
    if (end < 0) return none;
  }
  const source = { body: `${lines.slice(0, end + 1).join('\n')}\n`, notes };
  return joinNotes(source).trimEnd() === markdown.trimEnd() ? source : none;
};

/** A text with its footnotes at its end, in their canonical form. */
export const joinNotes = ({ body, notes }: NotedSource): string =>
  [
    body === '' ? '' : `${body.trimEnd()}\n`,
    ...notes.map((note, at) => `\n[^${at + 1}]: ${note.split('\n').join(`\n${GOES_ON}`)}\n`),
  ].join('');
