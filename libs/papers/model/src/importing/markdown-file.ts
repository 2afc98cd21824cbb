import type { ImportedText, LeftOut } from './left-out';
import { LEFT_OUTS } from './left-out';

// Names with values, and what belongs to them: a line across the text is none.
const FRONT = /^---[ \t]*\n(?:(?:[A-Za-z_][\w-]*:|[ \t#-])[^\n]*\n){1,200}?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TITLE = /^title:[ \t]*(["']?)(.{1,200}?)\1[ \t]*$/m;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const PICTURE = /!\[([^[\]\n]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/g;
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?>/i;
// What no text consists of, and what turns the direction of text around.
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const ODD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/gu;

/** Where code begins and ends within a line: between runs of as many ticks. */
const codeIn = (line: string): (readonly [number, number])[] => {
  const runs = [...line.matchAll(/`+/g)].map(({ 0: ticks, index }) => ({ index, length: ticks.length }));
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const length = runs[at]?.length ?? 0;
    closing[at] = next.get(length) ?? -1;
    next.set(length, at);
  }
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const [from, to] = [runs[at], runs[closing[at] ?? -1]];
    if (from === undefined || to === undefined) continue;
    found.push([from.index, to.index + to.length]);
    at = closing[at] ?? at;
  }
  return found;
};

/** A line with something done to what is no code in it. */
const besideCode = (line: string, work: (part: string) => string): string => {
  let [out, at] = ['', 0];
  for (const [from, to] of codeIn(line)) {
    out += work(line.slice(at, from)) + line.slice(from, to);
    at = to;
  }
  return out + work(line.slice(at));
};

/** Goes through a text line by line, takes out what a paper does not hold, and keeps in mind what that was. */
class Cleaner {
  readonly found = new Set<LeftOut>();
  private fence: string | null = null;
  private inComment = false;

  line(line: string): string | null {
    const fence = FENCE.exec(line)?.[1];
    if (this.fence !== null) {
      if (fence?.startsWith(this.fence) === true) this.fence = null;
      return line;
    }
    if (!this.inComment && fence !== undefined) {
      this.fence = fence;
      return line;
    }
    return this.matter(line);
  }

  private matter(line: string): string | null {
    const commented = this.inComment || line.includes('<!--');
    const rest = commented ? this.outsideComments(line) : line;
    // A line that was nothing but a comment leaves no gap.
    if (commented && rest.trim() === '') return null;
    return besideCode(rest, (part) => this.part(part));
  }

  private outsideComments(line: string): string {
    let [out, rest] = ['', line];
    for (;;) {
      if (this.inComment) {
        const end = rest.indexOf('-->');
        if (end < 0) return out;
        this.inComment = false;
        rest = rest.slice(end + 3);
      }
      const begin = rest.indexOf('<!--');
      if (begin < 0) return out + rest;
      this.found.add('HIDDEN_COMMENTS');
      this.inComment = true;
      out += rest.slice(0, begin);
      rest = rest.slice(begin + 4);
    }
  }

  private part(text: string): string {
    const bare = text.replace(PICTURE, (_, words: string) => {
      this.found.add('PICTURES');
      return words;
    });
    if (TAG.test(bare)) this.found.add('HTML');
    return bare;
  }
}

/** The text of a Markdown file (papers), without what a paper does not hold: pictures, HTML comments, settings at its head. */
export const markdownFile = (source: string): ImportedText => {
  const lines = source.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const text = lines.replace(ODD, '');
  const front = FRONT.exec(text)?.[0] ?? '';
  const cleaner = new Cleaner();
  if (front !== '') cleaner.found.add('FRONT_MATTER');
  if (text.length !== lines.length) cleaner.found.add('CHARACTERS');
  const kept = text
    .slice(front.length)
    .split('\n')
    .map((line) => cleaner.line(line))
    .filter((line) => line !== null);
  return {
    title: (TITLE.exec(front)?.[2] ?? '').trim(),
    markdown: kept.join('\n'),
    leftOut: LEFT_OUTS.filter((one) => cleaner.found.has(one)),
  };
};
