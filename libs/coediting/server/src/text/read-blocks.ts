import * as Y from 'yjs';
import type { TextBlock } from './text-block';

/** Name of the part of a document in which its text is. */
export const TEXT_PART = 'text';

/** A block together with the element that it stands in. */
export interface PlacedBlock extends TextBlock {
  readonly element: Y.XmlElement;
}

type Surroundings = Pick<TextBlock, 'kind' | 'depth'>;

const WITHIN: Readonly<Record<string, (around: Surroundings) => Surroundings>> = {
  bulletList: ({ depth }) => ({ kind: 'BULLET', depth: depth + 1 }),
  orderedList: ({ depth }) => ({ kind: 'NUMBERED', depth: depth + 1 }),
  blockquote: ({ depth }) => ({ kind: 'QUOTE', depth }),
};

const inlineText = (node: Y.XmlElement): string =>
  node
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText)
        return (child.toDelta() as { insert: unknown }[])
          .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
          .join('');
      return child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? '\n' : '';
    })
    .join('');

const levelOf = (element: Y.XmlElement): number => {
  const level = Number(element.getAttribute('level'));
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 1;
};

/** What stands within a line. */
const INLINE = ['hardBreak', 'footnote'];

const isHolder = (element: Y.XmlElement): boolean =>
  element.toArray().some((child) => child instanceof Y.XmlElement && !INLINE.includes(child.nodeName));

const blocksIn = (parent: Y.XmlFragment, around: Surroundings): PlacedBlock[] =>
  parent.toArray().flatMap((element): PlacedBlock[] => {
    if (!(element instanceof Y.XmlElement)) return [];
    if (isHolder(element)) return blocksIn(element, WITHIN[element.nodeName]?.(around) ?? around);
    const text = inlineText(element).trim();
    if (text === '') return [];
    const heading = element.nodeName === 'heading';
    return [{ ...(heading ? { kind: 'HEADING', depth: levelOf(element) } : around), text, element }];
  });

/** The blocks of a document in order, those without text left out. */
export const readBlocks = (doc: Y.Doc): PlacedBlock[] =>
  blocksIn(doc.getXmlFragment(TEXT_PART), { kind: 'PARAGRAPH', depth: 0 });

/** Puts another text in the place of a block's, and answers with the change; `undefined` where there is no such block. */
export const replaceBlock = (doc: Y.Doc, at: number, text: string): Uint8Array | undefined => {
  const element = readBlocks(doc)[at]?.element;
  if (element === undefined) return undefined;
  const before = Y.encodeStateVector(doc);
  doc.transact(() => {
    element.delete(0, element.length);
    element.insert(0, [new Y.XmlText(text)]);
  });
  return Y.encodeStateAsUpdate(doc, before);
};
