import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts } from './compare-texts';
import type { ComparedText } from './compared-text';
import { correctionsOf } from './corrections';
import { shownChanges } from './shown-changes';
import { splitWords } from './split-words';

const textOf = (paragraphs: readonly string[]): ComparedText =>
  paragraphs.map((text, place) => ({
    ...{ kind: 'paragraph', depth: 0, number: String(place + 1) },
    cells: [splitWords(text).map((word) => ({ text: word, marks: '' }))],
  }));
const corrected = (before: readonly string[], after: readonly string[]) => {
  const [a, b] = [textOf(before), textOf(after)];
  return correctionsOf(shownChanges(a, compareTexts(a, b)));
};

describe('the corrections of a corrigendum', () => {
  it('say of each paragraph what it said and what it is to say', () => {
    expect(
      corrected(['The forum meets montly.', 'It reports.'], ['The forum meets monthly.', 'It reports.']),
    ).toEqual([{ paragraph: '1', before: 'The forum meets montly.', after: 'The forum meets monthly.' }]);
  });

  it('say what was left out, and what goes', () => {
    expect(corrected(['One.', 'Two.'], ['One.', 'Two.', 'Quite other words.'])).toEqual([
      { paragraph: '3', before: '', after: 'Quite other words.' },
    ]);
    expect(corrected(['One.', 'Quite other words.'], ['One.'])).toEqual([
      { paragraph: '2', before: 'Quite other words.', after: '' },
    ]);
  });

  it('are none where nothing changed, and some wherever a paragraph’s words did', () => {
    const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta'), {
      minLength: 1,
      maxLength: 5,
    });
    const texts = fc.array(
      words.map((some) => some.join(' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(corrected(before, before)).toEqual([]);
        const sorted = (all: readonly string[]): string => [...all].sort().join('\n');
        expect(corrected(before, after).length > 0).toBe(sorted(before) !== sorted(after));
      }),
    );
  });
});
