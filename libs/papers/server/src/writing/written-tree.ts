import type { TreeNode } from '@parley/coediting/server';
import { isRefusal, type Result } from '@parley/kernel';
import {
  readMarkdown,
  type SetText,
  writeMarkdown,
  type WrittenMark,
  type WrittenNode,
  type WrittenText,
} from '@parley/papers/model';
import { parseText } from '../markdown/parse-text';
import { setText } from '../markdown/set-text';

const MARKS: readonly string[] = ['bold', 'italic', 'strike', 'code'];

const isPlain = (type: string): type is Exclude<WrittenMark['type'], 'link'> => MARKS.includes(type);

const marksOf = ({ marks = [] }: TreeNode): WrittenMark[] =>
  marks.flatMap(({ type, attrs }): WrittenMark[] => {
    if (isPlain(type)) return [{ type }];
    return type === 'link' ? [{ type, attrs: { href: String(attrs?.['href'] ?? '') } }] : [];
  });

/** What a document holds as a text knows it: marks that a text does not have are left out. */
const writtenNode = (node: TreeNode): WrittenNode => {
  const { type, attrs, content, text } = node;
  if (text !== undefined) return { type, text, marks: marksOf(node) };
  return {
    type,
    ...(attrs === undefined ? {} : { attrs }),
    ...(content === undefined ? {} : { content: content.map(writtenNode) }),
  };
};

/** The Markdown of a document's text. */
export const markdownOfTree = (tree: readonly TreeNode[]): string => writeMarkdown(tree.map(writtenNode));

/** The text of a document, set; a refusal for one that cannot be, `null` for one that takes too long. */
export const setTree = (tree: readonly TreeNode[]): Promise<Result<SetText> | null> =>
  setText(markdownOfTree(tree));

/** A text as a document holds it; `null` for one too intricate to be read. */
export const treeOfMarkdown = async (markdown: string): Promise<WrittenText | null> => {
  const tokens = await parseText(markdown, 'WRITTEN');
  return tokens === null ? null : readMarkdown(tokens);
};

/** Whether a text is set. */
export const isSet = (text: Result<SetText> | null): text is SetText => text !== null && !isRefusal(text);
