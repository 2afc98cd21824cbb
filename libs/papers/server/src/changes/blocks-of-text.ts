import { type ComparedText, readBlocks, splitWords } from '@parley/papers/model';
import { parseText } from '../markdown/parse-text';

/** A text that is too intricate to be read now, as it was typed: paragraph by paragraph, without its marks. */
const asTyped = (markdown: string): ComparedText =>
  markdown.split(/\n{2,}/).map((text) => ({
    ...({ kind: 'paragraph', depth: 0, number: null } as const),
    cells: [splitWords(text.trim()).map((word) => ({ text: word, marks: '' }))],
  }));

/** The blocks of a text in Markdown. */
export const blocksOfText = async (markdown: string): Promise<ComparedText> => {
  const tokens = await parseText(markdown);
  return tokens === null ? asTyped(markdown) : readBlocks(tokens);
};
