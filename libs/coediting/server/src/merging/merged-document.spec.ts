import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';
import { MergedDocument } from './merged-document';

interface Edit {
  readonly author: number;
  readonly at: number;
  readonly text: string;
  readonly cut: number;
  /** Whether the author hears of everything merged so far before going on. */
  readonly hears: boolean;
}

const edits = fc.array(
  fc.record<Edit>({
    author: fc.nat({ max: 3 }),
    at: fc.nat({ max: 60 }),
    text: fc.string({ maxLength: 8 }),
    cut: fc.nat({ max: 4 }),
    hears: fc.boolean(),
  }),
  { maxLength: 60 },
);

const edit = (doc: Y.Doc, { at, text, cut }: Edit): void => {
  const shared = doc.getText('text');
  const place = Math.min(at, shared.length);
  doc.transact(() => {
    shared.delete(place, Math.min(cut, shared.length - place));
    shared.insert(place, text);
  });
};

describe('documents that several people write', () => {
  it('come to the same text for everybody, whoever was away and for how long', () => {
    fc.assert(
      fc.property(edits, (course) => {
        const merged = new MergedDocument([]);
        const stored: Uint8Array[] = [];
        const authors = [0, 1, 2, 3].map(() => new Y.Doc());
        const bring = (doc: Y.Doc): void => {
          const { change } = merged.merge(Y.encodeStateAsUpdate(doc, merged.stateVector));
          if (change !== undefined) stored.push(change);
        };
        for (const one of course) {
          const doc = authors[one.author] ?? new Y.Doc();
          edit(doc, one);
          if (!one.hears) continue;
          bring(doc);
          Y.applyUpdate(doc, merged.lackedBy(Y.encodeStateVector(doc)));
        }
        authors.forEach(bring);
        for (const doc of authors) Y.applyUpdate(doc, merged.lackedBy(Y.encodeStateVector(doc)));
        const texts = [merged.doc, ...authors, new MergedDocument(stored).doc].map((doc) =>
          doc.getText('text').toJSON(),
        );
        expect(new Set(texts).size).toBe(1);
      }),
      { seed: 71, numRuns: 80 },
    );
  });

  it('read the same from a snapshot and the changes after it, wherever it was taken', () => {
    fc.assert(
      fc.property(edits, fc.nat({ max: 60 }), (course, cut) => {
        const author = new Y.Doc();
        const stored: Uint8Array[] = [];
        const merged = new MergedDocument([]);
        for (const one of course) {
          edit(author, one);
          const { change } = merged.merge(Y.encodeStateAsUpdate(author, merged.stateVector));
          if (change !== undefined) stored.push(change);
        }
        const at = Math.min(cut, stored.length);
        const snapshot = new MergedDocument(stored.slice(0, at)).whole;
        const again = new MergedDocument([snapshot, ...stored.slice(at)]);
        expect(again.doc.getText('text').toJSON()).toBe(author.getText('text').toJSON());
      }),
      { seed: 72, numRuns: 80 },
    );
  });
});
