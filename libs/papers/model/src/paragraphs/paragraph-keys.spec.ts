import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchParagraphs } from './match-paragraphs';
import { keyed, type KeyedParagraph, paragraphKeys } from './paragraph-keys';

const numbered = (texts: readonly string[]) =>
  texts.map((text, place) => ({ number: String(place + 1), text }));
const first = (texts: readonly string[]): readonly KeyedParagraph[] =>
  keyed(numbered(texts), paragraphKeys([], numbered(texts), 0));
const next = (before: readonly KeyedParagraph[], texts: readonly string[], revision = 1): readonly string[] =>
  paragraphKeys(before, numbered(texts), revision);

const WORDS =
  'delegations exchange views on maritime activity and resilience where they agree each quarter'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 })
  .map((words) => words.join(' '));
/** Paragraphs of which no two have a word in common. */
const apart = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 12 })
  .map((numbers) =>
    numbers.map((n) =>
      WORDS.slice(0, 8)
        .map(
          (word) =>
            `${word}${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${'uvwxyzabcd'[Math.floor(n / 100)]}`,
        )
        .join(' '),
    ),
  );

describe('the identities of paragraphs', () => {
  it('say where each first stood', () => {
    expect(first(['one', 'two']).map(({ key }) => key)).toEqual(['0.1', '0.2']);
  });

  it('stay where the text stays, whatever is put between', () => {
    const before = first(['Decisions are taken by consensus.', 'Papers are circulated early.']);
    expect(
      next(before, [
        'Decisions are taken by consensus.',
        'The chair reports.',
        'Papers are circulated early.',
      ]),
    ).toEqual(['0.1', '1.2', '0.2']);
  });

  it('stay through an edit and through a move', () => {
    const before = first([
      'Decisions are taken by consensus.',
      'Papers are circulated 72 hours before.',
      'The chair reports.',
    ]);
    expect(
      next(before, [
        'The chair reports.',
        'Decisions are taken by consensus.',
        'Papers are circulated 48 hours before.',
      ]),
    ).toEqual(['0.3', '0.1', '0.2']);
  });

  it('stay through an edit in a script without spaces', () => {
    const before = first(['会議は毎月開催される。', '文書は事前に配布される。']);
    expect(next(before, ['会議は毎週開催される。', '文書は事前に配布される。'])).toEqual(['0.1', '0.2']);
  });

  it('are new for what has nothing in common with anything before', () => {
    expect(next(first(['Alpha beta gamma.']), ['Delta epsilon zeta.'])).toEqual(['1.1']);
  });

  it('are each given once, and the same for the same texts, through any course of texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { maxLength: 10 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          let before: readonly KeyedParagraph[] = [];
          const given = new Map<string, number>();
          for (const [revision, text] of texts.entries()) {
            const keys = next(before, text, revision);
            expect(next(before, text, revision)).toEqual(keys);
            expect(new Set(keys).size).toBe(keys.length);
            for (const key of keys) {
              const born = given.get(key);
              if (born === undefined) expect(key.startsWith(`${revision}.`)).toBe(true);
              given.set(key, born ?? revision);
            }
            before = keyed(numbered(text), keys);
          }
        },
      ),
    );
  });

  it('are those of before where every paragraph is unchanged, in whatever order', () => {
    fc.assert(
      fc.property(
        apart.chain((texts) =>
          fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
        ),
        ([texts, moved]) => {
          const before = first(texts);
          const own = new Map(before.map(({ text, key }) => [text, key]));
          expect(next(before, moved)).toEqual(moved.map((text) => own.get(text)));
        },
      ),
    );
  });

  it('survive the edit of any paragraphs, the removal and the addition of others', () => {
    fc.assert(
      fc.property(
        apart,
        fc.array(fc.constantFrom('keep', 'edit', 'remove', 'add'), { minLength: 12, maxLength: 12 }),
        (texts, fates) => {
          const before = first(texts);
          const after = before.flatMap(({ text, key }, place) => {
            if (fates[place] === 'remove') return [];
            const kept = {
              key,
              text: fates[place] === 'edit' ? `${text.split(' ').slice(1).join(' ')} furthermore` : text,
            };
            return fates[place] === 'add' ? [kept, { key: null, text: `Entirely-other${place}` }] : [kept];
          });
          const keys = next(
            before,
            after.map(({ text }) => text),
          );
          after.forEach(({ key }, place) => expect(keys[place]).toBe(key ?? `1.${place + 1}`));
        },
      ),
    );
  });
});

describe('a match', () => {
  const lists = fc.array(sentence, { maxLength: 14 });

  it('takes each paragraph once on either side, and what it calls the same or moved has the same words', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const found = matchParagraphs(before, after);
        for (const side of ['before', 'after'] as const)
          expect(new Set(found.map((match) => match[side])).size).toBe(found.length);
        for (const { before: from, after: to, fate } of found)
          expect(before[from] === after[to]).toBe(fate !== 'EDITED');
        const same = found.filter(({ fate }) => fate === 'SAME').map((match) => match.before);
        expect(same).toEqual([...same].sort((a, b) => a - b));
      }),
    );
  });

  it('of long texts stays quick and right', () => {
    const before = Array.from({ length: 5_000 }, (_, place) => `paragraph ${place} of a long text`);
    const after = [...before.slice(2_500), ...before.slice(0, 2_500)];
    expect(matchParagraphs(before, after)).toHaveLength(5_000);
  });
});
