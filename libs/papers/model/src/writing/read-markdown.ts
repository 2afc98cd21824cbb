import { NOTE } from '../footnotes/attach-notes';
import type { MarkdownToken } from '../markdown/token';
import { settleText } from './settle-text';
import type { WrittenAttributes, WrittenMark, WrittenNode, WrittenText } from './written-text';

/** A piece of a parsed text whose escaped signs are still told apart (markdown-it without `text_join`). */
export interface SourceToken extends MarkdownToken {
  readonly markup?: string;
  readonly children: SourceToken[] | null;
}

const MARKS: Readonly<Record<string, 'bold' | 'italic' | 'strike'>> = {
  strong: 'bold',
  em: 'italic',
  s: 'strike',
};

const hrefOf = ({ attrs }: SourceToken): string => attrs?.find(([name]) => name === 'href')?.[1] ?? '';

/** An escaped bracket is no bracket of the text, and keeps its backslash; within a link none is. */
const wordsOf = ({ type, content, markup }: SourceToken, linked: boolean): string => {
  if (type === 'softbreak') return ' ';
  return type === 'text_special' && !linked && (markup === '\\[' || markup === '\\]') ? markup : content;
};

const markOf = (token: SourceToken): WrittenMark | undefined => {
  if (token.type === 'link_open') return { type: 'link', attrs: { href: hrefOf(token) } };
  const type = MARKS[token.type.replace(/_open$/, '')];
  return type && { type };
};

const words = (token: SourceToken, marks: readonly WrittenMark[]): WrittenNode => {
  const own = token.type === 'code_inline' ? [...marks, { type: 'code' as const }] : [...marks];
  const linked = marks.some(({ type }) => type === 'link');
  return { type: 'text', text: wordsOf(token, linked), marks: own };
};

const inline = (tokens: readonly SourceToken[]): WrittenNode[] => {
  const marks: WrittenMark[] = [];
  return tokens.flatMap((token): WrittenNode[] => {
    if (token.type === 'hardbreak') return [{ type: 'hardBreak' }];
    if (token.type === NOTE) return [{ type: 'footnote', content: inline(token.children ?? []) }];
    const mark = token.type.endsWith('_open') ? markOf(token) : undefined;
    if (mark !== undefined) marks.push(mark);
    else if (token.type.endsWith('_close')) marks.pop();
    else return [words(token, marks)];
    return [];
  });
};

const TYPES: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bullet_list: 'bulletList',
  ordered_list: 'orderedList',
  list_item: 'listItem',
  blockquote: 'blockquote',
  table: 'table',
  tr: 'tableRow',
  th: 'tableHeader',
  td: 'tableCell',
};

const attributesOf = (token: SourceToken): WrittenAttributes => {
  if (token.type === 'heading_open') return { level: Number(token.tag?.slice(1)) };
  const style = token.attrs?.find(([name]) => name === 'style')?.[1] ?? '';
  return { align: /text-align:(\w+)/.exec(style)?.[1] ?? null };
};

interface Open {
  readonly type: string;
  readonly attrs: WrittenAttributes;
  readonly content: WrittenNode[];
}

/** What stands in a text by itself, without anything in it that is read further. */
const alone = (token: SourceToken): readonly WrittenNode[] => {
  switch (token.type) {
    case 'inline':
      return inline(token.children ?? []);
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'fence':
    case 'code_block':
      return [{ type: 'codeBlock', content: [{ type: 'text', text: token.content.replace(/\n$/, '') }] }];
    default:
      return [];
  }
};

/**
 * A parsed text as its editor holds it (papers). Lines that go on are one line, numbers of lists are given anew, what a fence
 * says of its language goes; nothing of what the text says, and none of its paragraphs’ numbers.
 */
export const readMarkdown = (tokens: readonly SourceToken[]): WrittenText => {
  const root: Open = { type: 'doc', attrs: {}, content: [] };
  const open: Open[] = [root];
  for (const token of tokens) {
    const [, name = '', side] = /^(.*)_(open|close)$/.exec(token.type) ?? [];
    const type = TYPES[name];
    const closed = type !== undefined && side === 'close' ? open.pop() : undefined;
    if (type !== undefined && side === 'open') open.push({ type, attrs: attributesOf(token), content: [] });
    else open.at(-1)?.content.push(...(closed === undefined ? alone(token) : [closed]));
  }
  return settleText(root.content);
};
