import { numberParagraphs } from '../markdown/number-paragraphs';
import type { MarkdownToken } from '../markdown/token';
import type { WrittenNode, WrittenText } from './written-text';

const wordsIn = ({ text, content = [] }: WrittenNode): string => text ?? content.map(wordsIn).join('');

/** Whether there are words; code counts with what is only room. */
const says = ({ text = '', marks = [], content = [] }: WrittenNode): boolean =>
  text.trim() !== '' || (text !== '' && marks.some(({ type }) => type === 'code')) || content.some(says);

/** Whether something stands there at all: words, a rule, a table. */
const stands = (node: WrittenNode): boolean =>
  ['horizontalRule', 'table'].includes(node.type) || says(node) || (node.content ?? []).some(stands);

const NAMES: Readonly<Record<string, string>> = {
  bulletList: 'bullet_list',
  orderedList: 'ordered_list',
  listItem: 'list_item',
  blockquote: 'blockquote',
  table: 'table',
};

/**
 * The number of each paragraph of a text that is being written, in their order, as it will be counted; `null` for those that
 * have none: without words yet, or going on under the number before.
 */
export const writtenNumbers = (text: WrittenText): readonly (string | null)[] => {
  const tokens: MarkdownToken[] = [];
  const paragraphs: (MarkdownToken | null)[] = [];
  const add = (type: string, content = ''): MarkdownToken => {
    const token = { type, content, children: null };
    tokens.push(token);
    return token;
  };
  const around = (node: WrittenNode, inTable: boolean): void => {
    const name = stands(node) ? NAMES[node.type] : undefined;
    if (name !== undefined) add(`${name}_open`);
    for (const child of node.content ?? []) walk(child, inTable || node.type === 'table');
    if (name !== undefined) add(`${name}_close`);
  };
  const walk = (node: WrittenNode, inTable = false): void => {
    const words = wordsIn(node).trim();
    switch (node.type) {
      case 'paragraph':
        // A cell is there without words too: the first one of a text that begins with its table has the number.
        paragraphs.push(says(node) || inTable ? add('inline', words) : null);
        return;
      case 'codeBlock':
        if (words !== '') add('fence', words);
        return;
      case 'heading':
        return;
      default:
        around(node, inTable);
    }
  };
  text.forEach((node) => walk(node));
  const { shownAt } = numberParagraphs(tokens);
  return paragraphs.map((token) => (token === null ? null : (shownAt.get(token) ?? null)));
};
