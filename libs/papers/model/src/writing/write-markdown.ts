import { joinNotes } from '../footnotes/noted-source';
import { inlineMarkdown, UNCOUNTED } from './inline-markdown';
import { linesOf, oneLine } from './runs';
import { settleText } from './settle-text';
import type { WrittenNode, WrittenText } from './written-text';

const childrenOf = ({ content = [] }: Pick<WrittenNode, 'content'>): readonly WrittenNode[] => content;
const isList = ({ type }: WrittenNode): boolean => type === 'bulletList' || type === 'orderedList';

/** What would begin a block where it stands at the beginning of a line. */
const BEGINS = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-[-\s]*$|~{3})/;
/** What would make something else of the line above. */
const UNDERLINES = /^(?:[=-]+\s*$|[-:|][-:|\s]*$)/;

const guarded = (line: string, at: number): string => {
  if (BEGINS.test(line) || (at > 0 && UNDERLINES.test(line))) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
};

const paragraph = (node: Pick<WrittenNode, 'content'>): string[] => {
  const lines = linesOf(childrenOf(node)).map(inlineMarkdown).map(guarded);
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}\\` : line));
};

const heading = (node: WrittenNode): string[] => {
  const text = inlineMarkdown(oneLine(childrenOf(node))).replace(/#$/, '\\#');
  return [`${'#'.repeat(Number(node.attrs?.['level']))} ${text}`];
};

const code = (node: WrittenNode): string[] => {
  const text = childrenOf(node)[0]?.text ?? '';
  const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  return [fence, ...text.split('\n'), fence];
};

const indented = (lines: readonly string[], first: string, rest: string): string[] =>
  lines.map((line, at) => (at === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line));

/** An item with nothing but its words, and lists below them. */
const isTight = (item: WrittenNode): boolean => childrenOf(item).slice(1).every(isList);

const item = (node: WrittenNode, marker: string): string[] => {
  const [first, ...more] = childrenOf(node);
  const content = first?.content === undefined ? more : childrenOf(node);
  const lines = content.flatMap((block, at) => [
    ...(at > 0 && !(isList(block) && isTight(node)) ? [''] : []),
    ...blockMarkdown(block),
  ]);
  return indented(lines, marker, ' '.repeat(marker.length));
};

const list = (node: WrittenNode): string[] => {
  const items = childrenOf(node);
  const tight = items.every(isTight);
  return items.flatMap((one, at) => [
    ...(at > 0 && !tight ? [''] : []),
    ...item(one, node.type === 'orderedList' ? `${at + 1}. ` : '- '),
  ]);
};

const RULES: Readonly<Record<string, string>> = { left: ':---', center: ':---:', right: '---:' };

const table = (node: WrittenNode): string[] => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const words = (cell: WrittenNode): string =>
    inlineMarkdown(oneLine(childrenOf(cell).flatMap(childrenOf))).replaceAll('|', '\\|');
  const rows = childrenOf(node).map((one) => row(childrenOf(one).map(words)));
  const [head] = childrenOf(node);
  const rules = childrenOf(head ?? node).map(({ attrs }) => RULES[String(attrs?.['align'])] ?? '---');
  return [rows[0] ?? '', row(rules), ...rows.slice(1)];
};

const blockMarkdown = (node: WrittenNode): string[] => {
  switch (node.type) {
    case 'heading':
      return heading(node);
    case 'codeBlock':
      return code(node);
    case 'horizontalRule':
      return ['***'];
    case 'table':
      return table(node);
    case 'bulletList':
    case 'orderedList':
      return list(node);
    case 'blockquote':
      return indented(blocksMarkdown(childrenOf(node)), '> ', '> ');
    default:
      return paragraph(node);
  }
};

const blocksMarkdown = (nodes: readonly WrittenNode[]): string[] =>
  nodes.flatMap((node, at) => [...(at === 0 ? [] : ['']), ...blockMarkdown(node)]);

/** The footnotes of a text, in the order in which they are read. */
const notesOf = (nodes: readonly WrittenNode[]): WrittenNode[] =>
  nodes.flatMap((node) => (node.type === 'footnote' ? [node] : notesOf(childrenOf(node))));

/**
 * A text that is being written as canonical Markdown (papers). Reading it again gives the same text: what somebody typed that
 * would be read as a mark is escaped, only brackets stand as typed.
 */
export const writeMarkdown = (text: WrittenText): string => {
  const settled = settleText(text);
  const lines = blocksMarkdown(settled);
  if (lines.length === 0) return '';
  let count = 0;
  const body = `${lines.join('\n').trimEnd()}\n`.replaceAll(UNCOUNTED, () => String((count += 1)));
  return joinNotes({ body, notes: notesOf(settled).map((note) => paragraph(note).join('\n')) });
};
