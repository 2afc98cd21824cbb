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

const inline = (tokens: readonly SourceToken[]): WrittenNode[] => {
  const nodes: WrittenNode[] = [];
  const marks: WrittenMark[] = [];
  for (const token of tokens) {
    const [name = '', side] = token.type.split('_');
    const mark = MARKS[name];
    if (token.type === 'hardbreak') nodes.push({ type: 'hardBreak' });
    else if (side === 'close') marks.pop();
    else if (name === 'link' && side === 'open') marks.push({ type: 'link', attrs: { href: hrefOf(token) } });
    else if (mark !== undefined && side === 'open') marks.push({ type: mark });
    else {
      const own = token.type === 'code_inline' ? [...marks, { type: 'code' as const }] : [...marks];
      const linked = marks.some(({ type }) => type === 'link');
      nodes.push({ type: 'text', text: wordsOf(token, linked), marks: own });
    }
  }
  return nodes;
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

/**
 * A parsed text as its editor holds it (papers). Lines that go on are one line, numbers of lists are given anew, what a fence
 * says of its language goes; nothing of what the text says, and none of its paragraphs’ numbers.
 */
export const readMarkdown = (tokens: readonly SourceToken[]): WrittenText => {
  const root: Open = { type: 'doc', attrs: {}, content: [] };
  const open: Open[] = [root];
  const add = (node: WrittenNode): void => void open.at(-1)?.content.push(node);
  for (const token of tokens) {
    const [, name = '', side] = /^(.*)_(open|close)$/.exec(token.type) ?? [];
    const type = TYPES[name];
    if (type !== undefined && side === 'open') open.push({ type, attrs: attributesOf(token), content: [] });
    else if (type !== undefined && side === 'close') {
      const closed = open.pop();
      if (closed !== undefined) add(closed);
    } else if (token.type === 'inline') inline(token.children ?? []).forEach(add);
    else if (token.type === 'hr') add({ type: 'horizontalRule' });
    else if (token.type === 'fence' || token.type === 'code_block')
      add({ type: 'codeBlock', content: [{ type: 'text', text: token.content.replace(/\n$/, '') }] });
  }
  return settleText(root.content);
};
