import type { MarkdownToken } from '../markdown/token';
import { NOTE } from './attach-notes';

/** The words of pieces of a line, without those of its footnotes. */
export const wordsOf = (token: MarkdownToken): string => {
  if (token.type === NOTE) return '';
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '\n';
  if (token.children !== null && token.children.length > 0) return token.children.map(wordsOf).join('');
  return token.content;
};

/** The footnotes that a line refers to, in their order. */
export const notesIn = ({ children }: MarkdownToken): readonly MarkdownToken[] =>
  (children ?? []).filter(({ type }) => type === NOTE);

/** The words of a footnote. */
export const wordsOfNote = ({ children }: MarkdownToken): string =>
  (children ?? []).map(wordsOf).join('').trim();
