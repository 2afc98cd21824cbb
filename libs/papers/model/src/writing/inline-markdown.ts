import type { Line, Run } from './runs';

/** A piece of a written line; marks need space or punctuation on one side to be read as such. */
interface Piece {
  readonly kind: 'words' | 'fixed' | 'opens' | 'closes';
  text: string;
}

const LETTER = /[\p{L}\p{N}]/u;

const escapeAt: Readonly<Record<string, (before: string, after: string, linked: boolean) => boolean>> = {
  '\\': (_, after, linked) => linked || (after !== '[' && after !== ']'),
  '`': () => true,
  '*': () => true,
  _: (before, after) => !LETTER.test(before) || !LETTER.test(after),
  '~': (before, after) => before === '' || after === '' || before === '~' || after === '~',
  '<': (_, after) => after.trim() !== '' || after === '',
  '&': (_, after) => /[#a-z]/i.test(after),
  '(': (before) => before === ']',
  ':': (before) => before === ']',
  '[': (_, __, linked) => linked,
  ']': (_, __, linked) => linked,
};

/** What would be read as a reference to a footnote. */
const REFERS = /(?<!\\)\[\^[^\s[\]\\]{1,100}\]/g;

/** The places of the brackets of what would be read as a reference to a footnote. */
const refersAt = (text: string): ReadonlySet<number> =>
  new Set(
    text.includes('[^')
      ? [...text.matchAll(REFERS)].flatMap(({ 0: all, index }) => [index, index + all.length - 1])
      : [],
  );

/** Words with a backslash before each sign that would be read as something else. Brackets stand as they are typed. */
const escapedWords = (text: string, linked: boolean): string => {
  let out = '';
  const refers = refersAt(text);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const escape = refers.has(at) || escapeAt[sign]?.(text.charAt(at - 1), text.charAt(at + 1), linked);
    out += escape === true ? `\\${sign}` : sign;
  }
  return out;
};

/** Code between as many ticks as it takes. */
const codeOf = (text: string): string => {
  const ticks = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks === 0 ? 1 : ticks + 1);
  const edges = /^`|`$/.test(text) || /^ .+ $/.test(text);
  return edges ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
};

const DELIMITERS = { bold: '**', italic: '_', strike: '~~' } as const;
type Nesting = readonly ('link' | keyof typeof DELIMITERS)[];
const NESTED: Nesting = ['link', 'bold', 'italic', 'strike'];

const groups = (line: Line, style: Nesting[number]): Run[][] => {
  const out: Run[][] = [];
  for (const run of line) {
    const last = out.at(-1);
    if (last?.[0]?.[style] === run[style]) last.push(run);
    else out.push([run]);
  }
  return out;
};

const around = (style: Nesting[number], value: string | true, inner: Piece[]): Piece[] => {
  if (style === 'link')
    return [
      { kind: 'fixed', text: '[' },
      ...inner,
      { kind: 'fixed', text: `](${destination(String(value))})` },
    ];
  const text = DELIMITERS[style];
  return [{ kind: 'opens', text }, ...inner, { kind: 'closes', text }];
};

const destination = (href: string): string => (/[()]/.test(href) ? `<${href}>` : href);

/** Stands for the number of a footnote until all are counted; no text has it. */
export const UNCOUNTED = '\0';
const NOTE = `[^${UNCOUNTED}]`;

const leaf = ({ text, code, link, note }: Run): Piece => {
  if (note !== null) return { kind: 'fixed', text: NOTE };
  return code
    ? { kind: 'fixed', text: codeOf(text) }
    : { kind: 'words', text: escapedWords(text, link !== null) };
};

const piecesOf = (line: Line, [style, ...inside]: Nesting): Piece[] => {
  if (style === undefined) return line.map(leaf);
  return groups(line, style).flatMap((runs) => {
    const value = runs[0]?.[style];
    const inner = piecesOf(runs, inside);
    return value === undefined || value === null || value === false ? inner : around(style, value, inner);
  });
};

/** Whether a mark may stand beside this on its outer side, whatever is on the other. */
const isEdge = (sign: string): boolean => sign === '' || /^[\s!-/:-@[-`{-~]$/.test(sign);

const firstOf = (text: string): string => String.fromCodePoint(...[text.codePointAt(0) ?? []].flat());
const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const coded = (sign: string): string => `&#${sign.codePointAt(0) ?? 0};`;

const needsHelp = (delimiter: string, outer: string, inner: string): boolean =>
  !isEdge(outer) && (delimiter === '_' || !/^[\p{L}\p{N}]$/u.test(inner) || inner.length > 1);

const helpedBefore = (piece: Piece, mark: Piece, next: string): void => {
  const last = lastOf(piece.text);
  if (piece.kind === 'words' && needsHelp(mark.text, last, next))
    piece.text = piece.text.slice(0, -last.length).replace(/(?<!\\)_$/, '\\_') + coded(last);
};

const helpedAfter = (piece: Piece, mark: Piece, previous: string): void => {
  const first = firstOf(piece.text);
  if (piece.kind === 'words' && needsHelp(mark.text, first, previous))
    piece.text = coded(first) + piece.text.slice(first.length).replace(/^_/, '\\_');
};

/**
 * Writes a letter beside a mark as a number where the mark would not be read else. A low line beside such a letter stands between
 * letters no more, and is escaped.
 */
const helped = (pieces: readonly Piece[]): void => {
  pieces.forEach((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind === 'opens' && before !== undefined)
      helpedBefore(before, piece, firstOf(after?.text ?? ''));
    if (piece.kind === 'closes' && after !== undefined) helpedAfter(after, piece, lastOf(before?.text ?? ''));
  });
};

/** What follows a footnote, such that it does not go with its mark: neither where a link leads nor what defines it. */
const parted = (pieces: readonly Piece[]): void => {
  pieces.forEach((piece, at) => {
    if (pieces[at - 1]?.text === NOTE && piece.kind === 'words' && /^[(:]/.test(piece.text))
      piece.text = `\\${piece.text}`;
  });
};

/** A line of text as Markdown; its footnotes are not counted yet. */
export const inlineMarkdown = (line: Line): string => {
  const pieces = piecesOf(line, NESTED);
  parted(pieces);
  helped(pieces);
  return pieces.map(({ text }) => text).join('');
};
