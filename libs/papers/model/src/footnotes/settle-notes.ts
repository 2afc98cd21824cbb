import { countNotes } from './count-notes';
import { fencedLines, LABEL, noteMarks } from './note-marks';

/** A definition as somebody typed it, wherever it stands: its lines, from the first to the one after the last. */
interface Definition {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const HEAD = new RegExp(`^ {0,3}\\[\\^(${LABEL})\\]:[ \\t]*(\\S.*)$`);
const ANY_HEAD = new RegExp(HEAD.source, 'm');
const BEGINS_BLOCK =
  /^ {0,3}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|\||([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;
const INDENTED = /^(?: {4}| {0,3}\t)/;

const named = (label: string): string => label.toLowerCase();

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Whether a line ends with a backslash that breaks it. */
const breaks = (text: string): boolean => (/\\*$/.exec(text)?.[0].length ?? 0) % 2 === 1;

/** What stands between a line and the next one: where it begins anew, or goes on with it. */
const joint = (text: string): string => (breaks(text) ? '\n' : text.endsWith('  ') ? '\\\n' : ' ');

const ended = (text: string): string => {
  let words = text.trimEnd();
  while (breaks(words)) words = words.slice(0, -1).trimEnd();
  return words;
};

const added = (text: string, line: string): string => {
  const between = joint(text);
  return `${text.trimEnd()}${between}${line.trim()}`;
};

/** The lines of a text, and which of them are preformatted. */
interface Lines {
  readonly lines: readonly string[];
  readonly fenced: readonly boolean[];
}

const headAt = ({ lines, fenced }: Lines, at: number): RegExpExecArray | null =>
  fenced[at] === true ? null : HEAD.exec(lines[at] ?? '');

const goesOn = ({ lines, fenced }: Lines, at: number): boolean => {
  const line = lines[at];
  return !isBlank(line) && fenced[at] !== true && !HEAD.test(line ?? '') && !BEGINS_BLOCK.test(line ?? '');
};

/** The next line after empty ones, where it stands further in and so belongs to what is before them; else -1. */
const furtherAt = ({ lines, fenced }: Lines, at: number): number => {
  let next = at;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return next > at && fenced[next] !== true && INDENTED.test(lines[next] ?? '') ? next : -1;
};

/** Goes on with a definition line by line, over empty lines where what follows is indented. */
const definitionAt = (source: Lines, from: number): Definition | null => {
  const [, label, first = ''] = headAt(source, from) ?? [];
  if (label === undefined) return null;
  const { lines } = source;
  let [to, text] = [from + 1, first];
  for (;;) {
    if (goesOn(source, to)) text = added(text, lines[to] ?? '');
    else {
      const next = furtherAt(source, to);
      if (next < 0) return { label: named(label), text: ended(text), from, to };
      text = `${ended(text)}\\\n${(lines[next] ?? '').trim()}`;
      to = next;
    }
    to += 1;
  }
};

const definitionsIn = (lines: readonly string[]): Definition[] => {
  const source = { lines, fenced: fencedLines(lines) };
  const found: Definition[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const definition = definitionAt(source, at);
    if (definition === null || definition.text === '') continue;
    found.push(definition);
    at = definition.to - 1;
  }
  return found;
};

/** The lines without some of them; what stood apart stays apart. */
const without = (lines: readonly string[], gone: readonly Definition[]): string[] => {
  const left = new Set(gone.flatMap(({ from, to }) => lines.slice(from, to).map((_, at) => from + at)));
  const kept: string[] = [];
  lines.forEach((line, at) => {
    if (left.has(at)) return;
    const parted = left.has(at - 1) && kept.length > 0;
    if (parted && isBlank(line) && isBlank(kept.at(-1))) return;
    if (parted && !isBlank(line) && !isBlank(kept.at(-1))) kept.push('');
    kept.push(line);
  });
  return kept;
};

/** Whether a mark is the head of a definition that has stayed text. */
const isHead = (source: string, at: number, length: number): boolean =>
  source[at + length] === ':' && /(?:^|\n) {0,3}$/.test(source.slice(Math.max(0, at - 4), at));

/** Where definitions stand that have stayed text, from the first sign to the one after the last: what is in them refers to nothing. */
const leftIn = (source: string): readonly (readonly [from: number, to: number])[] => {
  const lines = source.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return definitionsIn(lines).map(({ from, to }) => [starts[from] ?? 0, starts[to] ?? source.length]);
};

const settledOnce = (markdown: string): string => {
  if (!ANY_HEAD.test(markdown)) return markdown;
  const lines = markdown.trimEnd().split('\n');
  const all = definitionsIn(lines);
  const first = new Map<string, Definition>();
  for (const one of all) if (!first.has(one.label)) first.set(one.label, one);
  const outside = without(lines, all).join('\n');
  const asked = new Set(
    noteMarks(outside)
      .filter(({ at, length }) => !isHead(outside, at, length))
      .map(({ label }) => named(label)),
  );
  const used = new Map([...first].filter(([label]) => asked.has(label)));
  if (used.size === 0) return markdown;
  const rest = without(lines, [...used.values()])
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
  const left = leftIn(rest);
  return countNotes(rest, ({ label, at, length }) =>
    isHead(rest, at, length) || left.some(([from, to]) => at >= from && at < to)
      ? undefined
      : used.get(named(label))?.text,
  );
};

/** A definition that is written twice may stay as words that refer to another one, and so on: each time, one fewer is left. */
const MOST_TIMES = 8;

/**
 * A text with its footnotes in their canonical form (papers), as somebody typed them with any labels and in any place: numbered
 * 1, 2, 3 in the order in which the text refers to them, at its end. A footnote that is referred to again gets another
 * number there, so that each belongs to one paragraph. Definitions that nothing refers to, and references without a
 * definition, stay text as they were typed. Taking it twice changes nothing.
 */
export const settleNotes = (markdown: string): string => {
  let text = markdown;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const settled = settledOnce(text);
    if (settled === text) break;
    text = settled;
  }
  return text;
};
