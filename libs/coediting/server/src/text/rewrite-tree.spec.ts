import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';
import { readTree } from './read-tree';
import { rewriteTree } from './rewrite-tree';
import type { TreeNode } from './tree';

const words = fc
  .array(fc.constantFrom('peace', 'shall', 'the', 'Parties', '日本', '😀', ',', 'é'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));
const marks = fc.subarray(['bold', 'italic']).map((types) => types.map((type) => ({ type })));

const joined = (runs: readonly TreeNode[]): TreeNode[] => {
  const out: TreeNode[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(run.marks))
      out.splice(-1, 1, { ...last, text: `${last.text}${run.text ?? ''}` });
    else out.push(run);
  }
  return out;
};
const line = fc
  .array(
    fc.tuple(words, marks).map(([text, own]): TreeNode => ({
      type: 'text',
      text,
      ...(own.length === 0 ? {} : { marks: own }),
    })),
    { minLength: 1, maxLength: 3 },
  )
  .map(joined);
const paragraph = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines): TreeNode => ({
  type: 'paragraph',
  content: lines.flatMap((one, at) => (at === 0 ? one : [{ type: 'hardBreak' }, ...one])),
}));
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all): TreeNode => ({
  type: 'bulletList',
  content: all.map((one) => ({ type: 'listItem', content: [one] })),
}));
const heading = line.map((content): TreeNode => ({ type: 'heading', attrs: { level: 2 }, content }));
const trees = fc.array(fc.oneof(paragraph, list, heading), { maxLength: 6 });

const docOf = (tree: readonly TreeNode[]): Y.Doc => {
  const doc = new Y.Doc();
  rewriteTree(doc, tree);
  return doc;
};

describe('a document that is made to read otherwise', () => {
  it('reads as it was asked to, whatever it read before', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        const doc = docOf(before);
        expect(readTree(doc)).toEqual(before);
        rewriteTree(doc, after);
        expect(readTree(doc)).toEqual(after);
      }),
    );
  });

  it('is left alone where it reads so already', () => {
    fc.assert(fc.property(trees, (tree) => expect(rewriteTree(docOf(tree), tree)).toBeUndefined()));
  });

  it('changes by what it says: another copy comes to the same', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        const doc = docOf(before);
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        const change = rewriteTree(doc, after);
        if (change !== undefined) Y.applyUpdate(copy, change);
        expect(readTree(copy)).toEqual(after);
      }),
    );
  });
});

const text = (words: string): TreeNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const wordsIn = (doc: Y.Doc): string =>
  readTree(doc)
    .map(({ content = [] }) => content.map((run) => run.text).join(''))
    .join('\n');

describe('what others do meanwhile', () => {
  const before = ['The Parties shall meet.', 'They may consult.', 'They report.'].map(text);
  const first = (doc: Y.Doc): Y.XmlText => {
    const paragraph = doc.getXmlFragment('text').get(0);
    const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
    if (!(words instanceof Y.XmlText)) throw new Error('no words');
    return words;
  };

  it('is kept: words that somebody types where a text is being changed', () => {
    const doc = docOf(before);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    first(other).insert(4, 'High Contracting ');
    const change = rewriteTree(doc, ['The Parties should meet.', 'They report.', 'They agree.'].map(text));
    Y.applyUpdate(other, change ?? new Uint8Array());
    expect(wordsIn(other)).toBe('The High Contracting Parties should meet.\nThey report.\nThey agree.');
  });

  it('is kept: the place of a caret in a word that stays', () => {
    const doc = docOf(before);
    const place = Y.createRelativePositionFromTypeIndex(first(doc), 6);
    rewriteTree(doc, [text('New.'), text('Now the Parties should always meet.'), ...before.slice(1)]);
    const now = Y.createAbsolutePositionFromRelativePosition(place, doc);
    const words = now?.type instanceof Y.XmlText ? now.type.toJSON() : '';
    expect(words.slice(0, now?.index)).toBe('Now the Pa');
  });

  it('is kept: an empty paragraph in which somebody is about to write', () => {
    const doc = docOf([...before, { type: 'paragraph' }]);
    rewriteTree(doc, before.slice(1));
    expect(readTree(doc)).toEqual([...before.slice(1), { type: 'paragraph' }]);
  });
});
