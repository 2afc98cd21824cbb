import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findAnchor } from './find-anchor';
import { findPassage, startsOf } from './find-passage';

const OLD = 'The Parties shall meet when the Chair or the Council asks the Parties to meet.';

const placeOf = (quote: string, occurrence: number, now: string, words = OLD): string | null => {
  const passage = findPassage({ words, quote, occurrence }, now);
  return (
    passage &&
    `${now.slice(0, passage.start)}[${now.slice(passage.start, passage.end)}]${now.slice(passage.end)}`
  );
};

describe('quoted words', () => {
  it('are where they were while nothing has changed, also the second of the same', () => {
    expect(placeOf('Parties', 2, OLD)).toBe(OLD.replace('the Parties to', 'the [Parties] to'));
  });

  it('are found again where words around them have changed', () => {
    expect(placeOf('the Council', 1, OLD.replace('shall meet', 'shall promptly meet'))).toContain(
      '[the Council]',
    );
    expect(placeOf('Parties', 2, OLD.replace('shall', 'should'))).toContain('asks the [Parties] to meet');
  });

  it('are not taken for the same words that stand elsewhere', () => {
    expect(placeOf('Parties', 2, 'The Parties shall meet when the Chair or the Council asks.')).toBeNull();
    expect(placeOf('Parties', 1, 'The Council asks the Parties to meet.')).toBeNull();
    expect(placeOf('meet', 1, 'They shall act; we meet never.', 'Parties meet often.')).toBeNull();
  });

  it('that are gone, or empty, are nowhere', () => {
    expect(placeOf('Council', 1, OLD.replace('Council', 'Assembly'))).toBeNull();
    expect(placeOf('', 1, OLD)).toBeNull();
    expect(placeOf('Council', 2, OLD)).toBeNull();
  });

  it('of signs alone, and thousands of the same, end the search', () => {
    expect(findPassage({ words: ', , ,', quote: ',', occurrence: 2 }, ', , , ,')).toBeNull();
    const many = 'a '.repeat(50_000);
    expect(findPassage({ words: many, quote: 'a', occurrence: 7 }, `${many}b`)).toBeNull();
  });

  const word = fc.constantFrom('the', 'Parties', 'shall', 'meet', 'Council', 'or', 'of');
  const words = fc.array(word, { minLength: 3, maxLength: 24 });
  type Token = { readonly text: string; readonly id: number };

  const edited = (
    tokens: readonly Token[],
    edits: readonly (readonly [number, string | null])[],
  ): Token[] => {
    const result = [...tokens];
    edits.forEach(([at, text], index) => {
      const place = at % (result.length + 1);
      if (text === null) result.splice(place, 1);
      else result.splice(place, 0, { text, id: 1000 + index });
    });
    return result;
  };

  const edits = fc.array(fc.tuple(fc.nat(40), fc.option(fc.constantFrom('new', 'Assembly', 'may'))), {
    maxLength: 6,
  });

  it('found again are exactly the quoted words, whatever was edited', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(3), words, (before, from, more, after) => {
        const start = from % before.length;
        const quote = before.slice(start, start + 1 + more).join(' ');
        const text = before.join(' ');
        const occurrence = 1 + (from % startsOf(text, quote).length);
        const now = after.join(' ');
        const passage = findPassage({ words: text, quote, occurrence }, now);
        return passage === null || now.slice(passage.start, passage.end) === quote;
      }),
    );
  });

  // Words that are put in differ from all that stood there: what is found must then be the very words that were quoted.
  it('found again in a paragraph without repeated words are the very ones that were quoted', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(3), edits, (from, more, changes) => {
        const all = OLD.split(' ').map((text, id) => ({ text: `${text}${id}`, id }));
        const start = from % all.length;
        const quoted = all.slice(start, start + 1 + more);
        const quote = quoted.map(({ text }) => text).join(' ');
        const tokens = edited(all, changes);
        const now = tokens.map(({ text }) => text).join(' ');
        const passage = findPassage(
          { words: all.map(({ text }) => text).join(' '), quote, occurrence: 1 },
          now,
        );
        const stands = tokens.findIndex((_, place) =>
          quoted.every(({ id }, offset) => tokens[place + offset]?.id === id),
        );
        if (passage === null) return true;
        return stands >= 0 && passage.start === now.indexOf(quote);
      }),
    );
  });

  it('of which others of the same stand beside, are never taken for one of those when theirs are cut out', () => {
    fc.assert(
      fc.property(words, fc.nat(), (before, pick) => {
        const text = before.join(' ');
        const quote = before[pick % before.length] ?? '';
        const starts = startsOf(text, quote);
        const occurrence = 1 + (pick % starts.length);
        const start = starts[occurrence - 1] ?? 0;
        const now = text.slice(0, start) + text.slice(start + quote.length);
        const passage = findPassage({ words: text, quote, occurrence }, now);
        if (passage === null) return true;
        // Only where what is left reads the same around another one, word for word, can nobody tell them apart.
        const [left, right] = [
          text.slice(0, start).trim().split(' ').at(-1),
          text
            .slice(start + quote.length)
            .trim()
            .split(' ')[0],
        ];
        const [l, r] = [
          now.slice(0, passage.start).trim().split(' ').at(-1),
          now.slice(passage.end).trim().split(' ')[0],
        ];
        return l === left && r === right;
      }),
      { numRuns: 500 },
    );
  });
});

describe('a thread', () => {
  const anchor = {
    paragraphKey: '0.2',
    paragraph: '2',
    words: 'Beta stands here.',
    quote: 'stands',
    occurrence: 1,
  };
  const text = (...all: readonly (readonly [string | null, string])[]) =>
    all.map(([key, words], place) => ({ key, number: String(place + 1), text: words }));

  it('stands in the paragraph of its identity, and says where the passage has changed', () => {
    expect(findAnchor(anchor, text(['1.1', 'New.'], ['0.2', 'Beta stands here now.']))).toEqual({
      paragraph: '2',
      passage: { start: 5, end: 11 },
    });
    expect(findAnchor(anchor, text(['0.2', 'Beta is here.']))).toEqual({ paragraph: '1', passage: null });
    expect(findAnchor(anchor, text(['1.1', 'Beta stands here.']))).toBeNull();
  });

  it('without identity stands in the paragraph of the same words, else in the one most like it', () => {
    const draft = { ...anchor, paragraphKey: null };
    const moved = text([null, 'Alpha.'], [null, 'Gamma.'], [null, 'Beta stands here.']);
    expect(findAnchor(draft, moved)).toMatchObject({ paragraph: '3', passage: { start: 5 } });
    expect(findAnchor(draft, text([null, 'Alpha.'], [null, 'Beta stands here still.']))).toMatchObject({
      paragraph: '2',
      passage: { start: 5 },
    });
    expect(findAnchor(draft, text([null, 'Alpha.']))).toBeNull();
  });

  it('of two paragraphs with the same words is in the one of its number, or in none', () => {
    const draft = { ...anchor, paragraphKey: null };
    const same = text([null, anchor.words], [null, anchor.words]);
    expect(findAnchor(draft, same)).toMatchObject({ paragraph: '2' });
    expect(findAnchor({ ...draft, paragraph: '3' }, same)).toBeNull();
  });

  it('on a whole paragraph has changed with any of its words', () => {
    const whole = { ...anchor, quote: null };
    expect(findAnchor(whole, text(['0.2', anchor.words]))?.passage).toEqual({
      start: 0,
      end: anchor.words.length,
    });
    expect(findAnchor(whole, text(['0.2', 'Beta stood here.']))).toEqual({ paragraph: '1', passage: null });
  });
});
