import * as Y from 'yjs';
import { TEXT_PART } from './read-blocks';
import { DEEPEST_ELEMENT, type TreeAttributes, type TreeMark, type TreeNode, type TreeValue } from './tree';

const isValue = (value: unknown): value is TreeValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const plain = (attributes: object): TreeAttributes =>
  Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, TreeValue] => isValue(entry[1])),
  );

/** Editors name marks that may overlap by what they say as well. */
export const nameOfMark = (key: string): string => key.replace(/--[A-Za-z0-9+/=]{8}$/, '');

const marksOf = (attributes: object = {}): TreeMark[] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([key, value]: [string, unknown]) => {
      const attrs = typeof value === 'object' && value !== null ? plain(value) : {};
      return { type: nameOfMark(key), ...(Object.keys(attrs).length === 0 ? {} : { attrs }) };
    })
    .sort((a, b) => (a.type < b.type ? -1 : 1));

interface Delta {
  readonly insert: unknown;
  readonly attributes?: object;
}

const alike = (a: TreeNode | undefined, marks: readonly TreeMark[]): boolean =>
  a !== undefined && JSON.stringify(a.marks ?? []) === JSON.stringify(marks);

/** The words of a stretch of text, with their marks. */
export const runsOf = (text: Y.XmlText): TreeNode[] => {
  const runs: TreeNode[] = [];
  for (const { insert, attributes } of text.toDelta() as Delta[]) {
    if (typeof insert !== 'string') continue;
    const marks = marksOf(attributes);
    const last = runs.at(-1);
    if (last !== undefined && alike(last, marks))
      runs.splice(-1, 1, { ...last, text: `${last.text ?? ''}${insert}` });
    else runs.push({ type: 'text', text: insert, ...(marks.length === 0 ? {} : { marks }) });
  }
  return runs;
};

/** What stands in a part of a document. */
export const nodesIn = (parent: Y.XmlFragment, depth = 0): TreeNode[] =>
  depth >= DEEPEST_ELEMENT
    ? []
    : parent.toArray().flatMap((child): TreeNode[] => {
        if (child instanceof Y.XmlText) return runsOf(child);
        return child instanceof Y.XmlElement ? [nodeOf(child, depth)] : [];
      });

const nodeOf = (element: Y.XmlElement, depth: number): TreeNode => {
  const attrs = plain(element.getAttributes());
  const content = nodesIn(element, depth + 1);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  };
};

/** The whole text of a document as a tree. */
export const readTree = (doc: Y.Doc): TreeNode[] => nodesIn(doc.getXmlFragment(TEXT_PART));
