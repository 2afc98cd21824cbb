import { expect, it } from '@jest/globals';
import { readTree, rewriteTree } from '@parley/coediting/server';
import { type KeyedParagraph, keyed, numberParagraphs, paragraphKeys } from '@parley/papers/model';
import fc from 'fast-check';
import * as Y from 'yjs';
import { parseText } from '../markdown/parse-text';
import { markdownOfTree, treeOfMarkdown } from './written-tree';

const WORDS = [
  'peace',
  'maritime',
  'resilience',
  'exchange',
  'training',
  'hybrid',
  'seats',
  'minutes',
  'papers',
  'chair',
];

/** Paragraphs of eight words, none like another. */
const sentenceOf = (n: number): string =>
  Array.from({ length: 8 }, (_, at) => `${WORDS[(n + at * 3) % WORDS.length] ?? ''}${n}`).join(' ');

const paragraphsIn = async (doc: Y.Doc) =>
  numberParagraphs((await parseText(markdownOfTree(readTree(doc)))) ?? []).paragraphs;

interface Edit {
  readonly kind: 'type' | 'delete' | 'add';
  readonly at: number;
}
const edits = fc.array(
  fc.record<Edit>({ kind: fc.constantFrom('type', 'type', 'delete', 'add'), at: fc.nat({ max: 11 }) }),
  { maxLength: 10 },
);

const textAt = (doc: Y.Doc, at: number): Y.XmlText | undefined => {
  const block = doc.getXmlFragment('text').get(at);
  const words = block instanceof Y.XmlElement ? block.get(0) : undefined;
  return words instanceof Y.XmlText ? words : undefined;
};

/** One edit as an editor makes it: a word typed, a paragraph deleted, a paragraph added. */
const edit = (doc: Y.Doc, { kind, at }: Edit, turn: number): void => {
  const part = doc.getXmlFragment('text');
  const place = at % Math.max(1, part.length);
  if (kind === 'type') textAt(doc, place)?.insert(0, `typed${turn} `);
  if (kind === 'delete' && part.length > 1) part.delete(place, 1);
  if (kind !== 'add') return;
  const block = new Y.XmlElement('paragraph');
  part.insert(place, [block]);
  block.insert(0, [new Y.XmlText(`Something wholly new stands here, number ${turn}.`)]);
};

/** The words that say which paragraph it was at first. */
const originOf = (text: string): string | undefined => /[a-z]+(\d+)$/.exec(text)?.[1];

it('a paragraph that is edited live keeps its identity, and no other takes it', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const doc = new Y.Doc();
      const markdown = Array.from({ length: 8 }, (_, n) => sentenceOf(n + 1)).join('\n\n');
      rewriteTree(doc, (await treeOfMarkdown(markdown)) ?? []);
      const first = await paragraphsIn(doc);
      let before: readonly KeyedParagraph[] = keyed(first, paragraphKeys([], first, 0));
      const given = new Map(before.map(({ key, text }) => [originOf(text), key]));
      for (const [turn, one] of all.entries()) {
        edit(doc, one, turn);
        const after = await paragraphsIn(doc);
        before = keyed(after, paragraphKeys(before, after, turn + 1));
        for (const { key, text } of before) {
          const origin = originOf(text);
          if (origin !== undefined) expect([text, key]).toEqual([text, given.get(origin)]);
        }
        expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
      }
    }),
    { numRuns: 60 },
  );
});
