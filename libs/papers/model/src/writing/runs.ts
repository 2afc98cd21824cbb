import { withoutControls } from '../markdown/canonical';
import type { WrittenMark, WrittenNode } from './written-text';

/** A stretch of words under the same marks. */
export interface Run {
  readonly text: string;
  readonly link: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** The lines of the footnote that stands here instead of words. */
  readonly note: readonly Line[] | null;
}

/** A line of a block: what stands between two breaks. */
export type Line = readonly Run[];

const SAFE_LINK = /^(https?:\/\/|mailto:)/i;

// Line ends within words.
const ENDS = /[\t\n\r\u2028\u2029]+/g;
// Half of a character is none: what cannot be stored is left out.
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words in the one form in which they are stored. */
export const plainWords = (text: string): string =>
  withoutControls(text.replace(ENDS, ' ')).replace(HALVES, '').normalize('NFC');

const unescaped = /[^\w!#$%&'*+,\-./:;=?@~()]/gu;

/** Where a link leads, as it is written: the web and mailboxes only; `null` for what is none. */
export const plainLink = (href: string): string | null => {
  const trimmed = plainWords(href).trim();
  return SAFE_LINK.test(trimmed) ? trimmed.replace(unescaped, (sign) => encodeURIComponent(sign)) : null;
};

const hrefIn = (marks: readonly WrittenMark[]): string | null => {
  const link = marks.find((mark) => mark.type === 'link');
  return link === undefined ? null : plainLink(String(link.attrs.href));
};

const runOf = ({ text = '', marks = [] }: WrittenNode): Run => {
  const has = (type: WrittenMark['type']): boolean => marks.some((mark) => mark.type === type);
  return {
    text: plainWords(text),
    link: hrefIn(marks),
    bold: has('bold'),
    italic: has('italic'),
    strike: has('strike'),
    code: has('code'),
    note: null,
  };
};

/** What stands in a line for a footnote. */
const NOTE_SIGN = '\uFFFC';

/** A footnote, without another one within it; nothing for one without words. */
const noteOf = ({ content = [] }: WrittenNode): Run[] => {
  const note = linesOf(content.filter(({ type }) => type !== 'footnote'));
  return note.length === 0 ? [] : [{ text: NOTE_SIGN, ...NONE, note }];
};

type Style = Exclude<keyof Run, 'text' | 'note'>;
const STYLES: readonly Style[] = ['link', 'bold', 'italic', 'strike', 'code'];
const NONE = { link: null, bold: false, italic: false, strike: false, code: false, note: null } as const;

const alike = (a: Run, b: Run, styles: readonly Style[]): boolean =>
  styles.every((style) => a[style] === b[style]);

const merged = (line: Line): Run[] => {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && last.note === null && run.note === null && alike(last, run, STYLES))
      runs.splice(-1, 1, { ...last, text: (last.text + run.text).normalize('NFC') });
    else runs.push(run);
  }
  return runs;
};

/** A run cut into its leading space, its words and its closing space; code is all words. */
const cut = (run: Run): readonly [Run, Run, Run] => {
  const lead = run.code ? '' : (/^\s*/.exec(run.text)?.[0] ?? '');
  const rest = run.text.slice(lead.length);
  const words = run.code ? rest : rest.trimEnd();
  const part = (text: string): Run => ({ ...run, text });
  return [part(lead), part(words), part(rest.slice(words.length))];
};

/** Takes a style off the space at the ends of each stretch that has it. */
const bared = (line: Line, style: Style, around: readonly Style[]): Run[] => {
  const parts = line.flatMap(cut).filter(({ text }) => text !== '');
  const isSpace = ({ code, text }: Run): boolean => !code && text.trim() === '';
  const same = (a: Run | undefined, b: Run): boolean =>
    a !== undefined && Boolean(a[style]) && alike(a, b, [style, ...around]);
  const strip = (runs: readonly Run[]): Run[] => {
    const out: Run[] = [];
    for (const run of runs) {
      const goesOn = same(out.at(-1), run);
      out.push(Boolean(run[style]) && isSpace(run) && !goesOn ? { ...run, [style]: NONE[style] } : run);
    }
    return out;
  };
  return merged(strip(strip(parts).reverse()).reverse());
};

/** What Markdown takes, also within code, for the definition of a reference: such words are set as they are. */
const DEFINES = ']:';

/** What is marked as text beside footnotes: in a text that is written it is text anyway. */
const MARKED = /\\\[\^([^\s[\]\\]{1,100})\\\]/g;

const unmarked = (run: Run): Run =>
  run.code || run.link !== null ? run : { ...run, text: run.text.replace(MARKED, '[^$1]') };

const trimmed = (line: Line): Run[] => {
  const runs = [...line];
  const [first] = runs;
  if (first !== undefined && !first.code) runs.splice(0, 1, { ...first, text: first.text.trimStart() });
  const last = runs.at(-1);
  if (last !== undefined && !last.code) runs.splice(-1, 1, { ...last, text: last.text.trimEnd() });
  return merged(runs);
};

/** A line in its one form: marks begin and end at words, nothing stands around it. */
export const settledLine = (line: Line): Line => {
  let runs = merged(
    merged(line).map((run) => (run.text.includes(DEFINES) ? { ...run, code: false } : run)),
  ).map(unmarked);
  STYLES.slice(0, 4).forEach((style, at) => (runs = bared(runs, style, STYLES.slice(0, at))));
  return trimmed(runs);
};

/** The lines of a block's text, each in its one form; empty ones at its ends are left out. */
export const linesOf = (content: readonly WrittenNode[]): readonly Line[] => {
  const lines: Run[][] = [[]];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else if (node.type === 'footnote') lines.at(-1)?.push(...noteOf(node));
    else if (node.text !== undefined) lines.at(-1)?.push(runOf(node));
  }
  return withoutEmptyEnds(lines.map(settledLine));
};

const withoutEmptyEnds = (lines: readonly Line[]): readonly Line[] => {
  const settled = [...lines];
  while (settled[0]?.length === 0) settled.shift();
  while (settled.at(-1)?.length === 0) settled.pop();
  return settled;
};

/** The lines of a block that has one only, such as a heading. */
export const oneLine = (content: readonly WrittenNode[]): Line => {
  const space = { text: ' ', ...NONE };
  return settledLine(linesOf(content).flatMap((line, at) => (at === 0 ? line : [space, ...line])));
};

const marksOf = (run: Run): WrittenMark[] => {
  const marks: WrittenMark[] = [];
  if (run.link !== null) marks.push({ type: 'link', attrs: { href: run.link } });
  for (const type of ['bold', 'italic', 'strike', 'code'] as const) if (run[type]) marks.push({ type });
  return marks;
};

/** Lines as a block holds them. */
export const contentOf = (lines: readonly Line[]): readonly WrittenNode[] =>
  lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [{ type: 'hardBreak' }]),
    ...line.map((run): WrittenNode => {
      if (run.note !== null) return { type: 'footnote', content: contentOf(run.note) };
      const marks = marksOf(run);
      return { type: 'text', text: run.text, ...(marks.length === 0 ? {} : { marks }) };
    }),
  ]);
