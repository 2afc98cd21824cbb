import { contentOf, linesOf, oneLine, plainWords } from './runs';
import { DEEPEST, type WrittenAttributes, type WrittenNode, type WrittenText } from './written-text';

const isList = ({ type }: WrittenNode): boolean => type === 'bulletList' || type === 'orderedList';
const INLINE = ['text', 'hardBreak', 'footnote'];
const isInline = ({ type }: WrittenNode): boolean => INLINE.includes(type);
const childrenOf = ({ content = [] }: WrittenNode): readonly WrittenNode[] => content;

const HEADINGS = 6;
const levelOf = ({ attrs }: WrittenNode): number => {
  const level = Number(attrs?.['level']);
  return Number.isInteger(level) && level >= 1 && level <= HEADINGS ? level : 1;
};

const paragraph = (content: readonly WrittenNode[]): WrittenNode[] => {
  const own = contentOf(linesOf(content));
  return own.length === 0 ? [] : [{ type: 'paragraph', content: own }];
};

const heading = (node: WrittenNode): WrittenNode[] => {
  const content = contentOf([oneLine(childrenOf(node))]);
  return content.length === 0 ? [] : [{ type: 'heading', attrs: { level: levelOf(node) }, content }];
};

const code = (node: WrittenNode): WrittenNode[] => {
  const written = childrenOf(node).map(({ text = '' }) => text);
  const lines = written.join('').replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n');
  const text = lines.map(plainWords).join('\n');
  return text.trim() === '' ? [] : [{ type: 'codeBlock', content: [{ type: 'text', text }] }];
};

/** An item begins with a paragraph; one without words is kept only before something else. */
const item = (node: WrittenNode, depth: number): WrittenNode[] => {
  const content = blocks(childrenOf(node), depth);
  if (content.length === 0) return [];
  const begun = content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content];
  return [{ type: 'listItem', content: begun }];
};

const list = (node: WrittenNode, depth: number): WrittenNode[] => {
  const content = childrenOf(node).flatMap((one) => item(one, depth + 1));
  return content.length === 0 ? [] : [{ type: node.type, content }];
};

const quotation = (node: WrittenNode, depth: number): WrittenNode[] => {
  const content = blocks(childrenOf(node), depth + 1);
  return content.length === 0 ? [] : [{ type: 'blockquote', content }];
};

const ALIGNED: readonly unknown[] = ['left', 'center', 'right'];

const alignmentOf = (cell: WrittenNode | undefined): WrittenAttributes | undefined => {
  const align = cell?.attrs?.['align'];
  return typeof align === 'string' && ALIGNED.includes(align) ? { align } : undefined;
};

/** All words of a cell on one line, whatever blocks were put into it. */
const wordsIn = (node: WrittenNode): readonly WrittenNode[] =>
  childrenOf(node).flatMap((child) =>
    isInline(child) ? [child] : [...wordsIn(child), { type: 'hardBreak' }],
  );

/** As many cells in each row, the first row at the head. */
const table = (node: WrittenNode): WrittenNode[] => {
  const rows = childrenOf(node).map(childrenOf);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return [];
  const places = Array.from({ length: width }, (_, place) => place);
  const cell = (row: readonly WrittenNode[], place: number, type: string): WrittenNode => {
    const given = row[place];
    const attrs = alignmentOf(rows[0]?.[place]);
    const words = given === undefined ? [] : contentOf([oneLine(wordsIn(given))]);
    const content = [words.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: words }];
    return { type, ...(attrs === undefined ? {} : { attrs }), content };
  };
  const content = rows.map((row, at) => ({
    type: 'tableRow',
    content: places.map((place) => cell(row, place, at === 0 ? 'tableHeader' : 'tableCell')),
  }));
  return [{ type: 'table', content }];
};

/** What lies too deep stands where its parent would: a list lets go of its items, a quotation of itself. */
const within =
  (settled: (node: WrittenNode, depth: number) => WrittenNode[]) =>
  (node: WrittenNode, depth: number): WrittenNode[] =>
    depth < DEEPEST ? settled(node, depth) : bare(node, depth);

const bare = (node: WrittenNode, depth: number): WrittenNode[] =>
  isList(node)
    ? childrenOf(node).flatMap((one) => blocks(childrenOf(one), depth))
    : blocks(childrenOf(node), depth);

const SETTLED: Readonly<Record<string, (node: WrittenNode, depth: number) => WrittenNode[]>> = {
  paragraph: (node) => paragraph(childrenOf(node)),
  heading,
  codeBlock: code,
  horizontalRule: () => [{ type: 'horizontalRule' }],
  table,
  bulletList: within(list),
  orderedList: within(list),
  blockquote: within(quotation),
};

const block = (node: WrittenNode, depth: number): WrittenNode[] => (SETTLED[node.type] ?? bare)(node, depth);

/** Lists of one kind that follow each other are one. */
const joined = (nodes: readonly WrittenNode[]): WrittenNode[] => {
  const out: WrittenNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last !== undefined && isList(node) && last.type === node.type)
      out.splice(-1, 1, { ...last, content: [...childrenOf(last), ...childrenOf(node)] });
    else out.push(node);
  }
  return out;
};

const blocks = (nodes: readonly WrittenNode[], depth: number): WrittenNode[] => {
  const own: WrittenNode[] = [];
  let loose: WrittenNode[] = [];
  const close = (): void => {
    own.push(...paragraph(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(node);
    else {
      close();
      own.push(...block(node, depth));
    }
  }
  close();
  return joined(own);
};

/**
 * A text in the one form that its Markdown has (papers): without empty blocks, marks at the ends of words, lists of one kind
 * together, tables with as many cells in each row. What an editor, or somebody who sends what no editor makes, holds beyond
 * that is left out, never words. Taking it twice changes nothing.
 */
export const settleText = (text: WrittenText): WrittenText => blocks(text, 0);
