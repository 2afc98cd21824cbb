/** Where `[^label]` stands in a text in Markdown, as far as it is no code, not escaped and no link. */
export interface NoteMark {
  readonly at: number;
  readonly length: number;
  readonly label: string;
}

/** A label: neither space nor brackets in it. */
export const LABEL = '[^\\s[\\]\\\\]{1,100}';

const MARK = new RegExp(`\\[\\^(${LABEL})\\](?!\\()`, 'y');
const DESTINATION = /\]\((?:<[^<>\n]{0,2000}>|[^()\s]{0,2000})/y;
const AUTOLINK = /<[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}>/iy;
const OPENS = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSES = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

/** Which lines of a text are preformatted between fences, the fences among them. */
export const fencedLines = (lines: readonly string[]): readonly boolean[] => {
  let open: string | null = null;
  return lines.map((line) => {
    if (open === null) {
      open = OPENS.exec(line)?.[1] ?? null;
      return open !== null;
    }
    if (CLOSES.exec(line)?.[1]?.startsWith(open) === true) open = null;
    return true;
  });
};

/** Where code ends that begins at a run of ticks: behind the next run of as many. A backslash takes the first tick from what begins. */
const codeEnds = (text: string): ReadonlyMap<number, number> => {
  const runs = [...text.matchAll(/(?<!\\)(\\*)(`+)/g)].map(({ 1: slashes = '', 2: ticks = '', index }) => ({
    index: index + slashes.length,
    length: ticks.length,
    escaped: slashes.length % 2,
  }));
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { index, length, escaped } of runs.reverse()) {
    const opening = length - escaped;
    const close = next.get(opening);
    if (opening > 0) ends.set(index + escaped, close === undefined ? index + length : close + opening);
    next.set(length, index);
  }
  return ends;
};

/** How much of a text to pass at a place where no mark is; 1 for a sign that is nothing but itself. */
const passed = (text: string, at: number, ends: ReadonlyMap<number, number>): number => {
  const sign = text[at];
  if (sign === '\\') return 2;
  if (sign === '`') return (ends.get(at) ?? at + 1) - at;
  if (sign === ']') return matched(DESTINATION, text, at)?.[0].length ?? 1;
  return sign === '<' ? (matched(AUTOLINK, text, at)?.[0].length ?? 1) : 1;
};

const matched = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The marks in lines that stand together. */
const marksIn = (text: string, from: number): NoteMark[] => {
  const ends = codeEnds(text);
  const marks: NoteMark[] = [];
  for (let at = 0; at < text.length;) {
    const [all, label = ''] = (text[at] === '[' ? matched(MARK, text, at) : null) ?? [];
    if (all !== undefined) marks.push({ at: from + at, length: all.length, label });
    at += all?.length ?? passed(text, at, ends);
  }
  return marks;
};

const EMPTY = /^[ \t>]*$/;

/** The places at which a text in Markdown may refer to footnotes, in their order. */
export const noteMarks = (source: string): readonly NoteMark[] => {
  if (!source.includes('[^')) return [];
  const lines = source.split('\n');
  const fenced = fencedLines(lines);
  const marks: NoteMark[] = [];
  let [place, from, together] = [0, 0, ''];
  const close = (): void => {
    if (together.includes('[^')) marks.push(...marksIn(together, from));
    together = '';
  };
  lines.forEach((line, at) => {
    if (EMPTY.test(line) || fenced[at] === true) close();
    else {
      if (together === '') from = place;
      together += `${line}\n`;
    }
    place += line.length + 1;
  });
  close();
  return marks;
};

/** A text with its marks written otherwise; those for which there is nothing else stay. */
export const withMarks = (source: string, written: (mark: NoteMark) => string | null): string => {
  let [out, place] = ['', 0];
  for (const mark of noteMarks(source)) {
    out += source.slice(place, mark.at);
    place = mark.at + mark.length;
    out += written(mark) ?? source.slice(mark.at, place);
  }
  return out + source.slice(place);
};
