import type { DelegationCode } from '@parley/kernel';

/** Words that are not agreed (papers), and who wants them in or out. */
export interface Bracket {
  /** The words between the brackets, as they were typed. */
  readonly text: string;
  readonly wantedBy: readonly DelegationCode[];
  readonly opposedBy: readonly DelegationCode[];
  /** Where it begins and ends in the source, attribution included. */
  readonly from: number;
  readonly to: number;
}

const ATTRIBUTION = /^\{\s*([+\-−][A-Z]{3}(?:[\s,]+[+\-−][A-Z]{3})*)\s*\}/;

/** What is no bracket though it looks like one: escaped characters, code, footnotes, boxes to tick. */
const PASSED = /^(?:\\[^]|(`+)(?!`)[^]*?[^`]\1(?!`)|\[\^[^\]\s]+\]|\[[ xX]\] )/;

const codesOf = (attribution: string, signs: string): DelegationCode[] =>
  attribution.split(/[\s,]+/).flatMap((sign) => (signs.includes(sign.charAt(0)) ? [sign.slice(1)] : []));

/** How far to go on where something stands that is no bracket though it looks like one; 0 for nothing such. */
const passedAt = (source: string, at: number): number => {
  const sign = source[at];
  if (sign !== '\\' && sign !== '`' && sign !== '[') return 0;
  const rest = source.slice(at);
  return PASSED.exec(rest)?.[0].length ?? (sign === '`' ? (/^`+/.exec(rest)?.[0].length ?? 0) : 0);
};

const closedAt = (source: string, from: number, at: number): Bracket | null => {
  // A link, or where a reference leads.
  if (source[at + 1] === '(' || source[at + 1] === ':') return null;
  const [all = '', attribution = ''] = ATTRIBUTION.exec(source.slice(at + 1)) ?? [];
  return {
    text: source.slice(from + 1, at),
    ...{ wantedBy: codesOf(attribution, '+'), opposedBy: codesOf(attribution, '-−') },
    ...{ from, to: at + 1 + all.length },
  };
};

/** Who wants words in and out, as it is written after a bracket. */
export const sidesOf = (attribution: string): Pick<Bracket, 'wantedBy' | 'opposedBy'> => {
  const [, signs = ''] = ATTRIBUTION.exec(attribution) ?? [];
  return { wantedBy: codesOf(signs, '+'), opposedBy: codesOf(signs, '-−') };
};

/** Characters of a paragraph beyond which nobody negotiates word by word: none of its brackets is read. */
const LONGEST = 20_000;

/**
 * The brackets of a paragraph, the outer before the inner, in the order in which they open. Written `[words]`, or with who
 * wants the words in or out `[words]{+JPN +NOR -FRA}`. A link, a footnote and an escaped bracket are none.
 */
export const readBrackets = (source: string): readonly Bracket[] => {
  if (source.length > LONGEST) return [];
  const found: (Bracket | null)[] = [];
  const opened: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const passed = passedAt(source, at);
    if (passed > 0) at += passed - 1;
    else if (source[at] === '[') opened.push(at);
    else if (source[at] === ']') {
      const from = opened.pop();
      if (from !== undefined) found.push(closedAt(source, from, at));
    }
  }
  return found.filter((bracket) => bracket !== null).sort((a, b) => a.from - b.from);
};

/** A sign of a bracket in a line of pieces: in which piece of text, where in it, and what it is: `[`, `]` or `{+JPN -FRA}`. */
export interface BracketPlace {
  readonly text: number;
  readonly at: number;
  readonly sign: string;
}

/** What is looked at: what begins no bracket though it looks like one (in a text in which nothing is escaped any more), and signs. */
const SIGNS = /\[\^[^\]\s]{1,100}\]|\[[ xX]\] |[[\]]/g;

/**
 * The signs of the brackets in a line of which some pieces are text, in the order in which they are read; `null` is what is
 * none: code, what was escaped, where a mark begins. A bracket that is not closed, or not opened, is as it was typed.
 */
export const bracketPlaces = (texts: readonly (string | null)[]): readonly BracketPlace[] => {
  if (texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) > LONGEST) return [];
  const found: BracketPlace[] = [];
  const opened: BracketPlace[] = [];
  for (const [text, words] of texts.entries())
    for (const { 0: sign, index: at } of (words ?? '').matchAll(SIGNS)) {
      if (sign === '[') opened.push({ text, at, sign });
      if (sign === ']') found.push(...closing(opened, { text, at, sign }, words?.slice(at + 1) ?? ''));
    }
  return found.sort((a, b) => a.text - b.text || a.at - b.at);
};

const closing = (opened: BracketPlace[], close: BracketPlace, after: string): BracketPlace[] => {
  const open = opened.pop();
  if (open === undefined || /^[(:]/.test(after)) return [];
  const [attribution] = ATTRIBUTION.exec(after) ?? [];
  const sides = { ...close, at: close.at + 1, sign: attribution ?? '' };
  return [open, close, ...(attribution === undefined ? [] : [sides])];
};

/** The words without the bracket that is named by its place: kept, they stay without its marks; else they go with it. */
export const withoutBracket = (source: string, index: number, kept: boolean): string => {
  const bracket = readBrackets(source)[index];
  if (bracket === undefined) return source;
  const [before, after] = [source.slice(0, bracket.from), source.slice(bracket.to)];
  if (kept) return `${before}${bracket.text}${after}`;
  return /[ \t]$/.test(before) && /^[ \t.,;:]/.test(after)
    ? `${before.replace(/[ \t]+$/, '')}${after}`
    : `${before}${after.replace(/^[ \t]+/, before === '' ? '' : ' ')}`;
};
