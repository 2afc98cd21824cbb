import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyed, paragraphKeys } from '../paragraphs/paragraph-keys';
import { changedParagraphs } from './changed-paragraphs';

const numbered = (texts: readonly string[]) =>
  texts.map((text, place) => ({ number: String(place + 1), text }));
const first = (texts: readonly string[]) => keyed(numbered(texts), paragraphKeys([], numbered(texts), 0));
const next = (before: ReturnType<typeof first>, texts: readonly string[]) =>
  keyed(numbered(texts), paragraphKeys(before, numbered(texts), 1));

const SEA = 'Delegations exchange views on the safety of sea lanes each month.';
const CABLES = 'Cables under the sea are looked after by those who laid them.';

describe('paragraphs that changed since they were read', () => {
  it('are those with other words, and new ones; not those that moved', () => {
    const before = first([SEA, CABLES]);
    const after = next(before, ['An entirely new opening.', CABLES, SEA.replace('each month', 'each week')]);
    expect(changedParagraphs(before, after)).toEqual([
      { number: '1', change: 'NEW' },
      { number: '3', change: 'CHANGED' },
    ]);
  });

  it('are never those whose words stood in the earlier text, and always those with words that did not', () => {
    const texts = fc.array(fc.constantFrom<string>('a b c', 'd e f', 'g h i', 'j k l', 'm n o'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const before = first(one);
        const after = next(before, other);
        const told = new Set(changedParagraphs(before, after).map(({ number }) => number));
        for (const { number, text } of after) if (!one.includes(text)) expect(told).toContain(number);
        expect(changedParagraphs(before, next(before, one))).toEqual([]);
      }),
    );
  });
});
