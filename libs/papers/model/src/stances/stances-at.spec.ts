import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HeldStance, STANCES } from './stance';
import { stancesAt } from './stances-at';

const held = (overrides: Partial<HeldStance>): HeldStance => ({
  ...{ revision: 0, paragraphKey: '0.1', delegation: 'FRA', stance: 'RESERVE', comment: null },
  ...{ wordsHash: 'a', at: '2026-02-03T12:00:00Z', ...overrides },
});
const at = (all: readonly HeldStance[], revision: number, wordsHash = 'a') =>
  stancesAt(all, revision, [{ key: '0.1', wordsHash }]).get('0.1') ?? [];

describe('the stance of a seat', () => {
  it('goes over to a later text, and says so where the words have changed', () => {
    expect(at([held({})], 1)).toMatchObject([
      { stance: 'RESERVE', before: 'RESERVE', onEarlierWords: false },
    ]);
    expect(at([held({})], 1, 'b')).toMatchObject([{ stance: 'RESERVE', onEarlierWords: true }]);
  });

  it('taken anew shows what it was on the text before', () => {
    const all = [held({}), held({ revision: 1, stance: 'ACCEPT', wordsHash: 'b' })];
    expect(at(all, 1, 'b')).toMatchObject([{ stance: 'ACCEPT', before: 'RESERVE', onEarlierWords: false }]);
  });

  it('of an earlier text is the one of that time', () => {
    expect(at([held({}), held({ revision: 1, stance: 'ACCEPT' })], 0)).toMatchObject([
      { stance: 'RESERVE', before: null },
    ]);
  });

  it('is one for each seat and paragraph, the last one up to the text, in whatever order the store gives them', () => {
    const all = fc.uniqueArray(
      fc.record({
        revision: fc.nat({ max: 3 }),
        paragraphKey: fc.constantFrom('0.1', '0.2'),
        delegation: fc.constantFrom('FRA', 'JPN', 'KOR'),
        stance: fc.constantFrom(...STANCES),
      }),
      { selector: ({ revision, paragraphKey, delegation }) => `${revision}${paragraphKey}${delegation}` },
    );
    fc.assert(
      fc.property(all, fc.nat({ max: 3 }), (some, revision) => {
        const list = some.map(held);
        const shown = at(list, revision);
        expect(new Set(shown.map(({ delegation }) => delegation)).size).toBe(shown.length);
        for (const { delegation, stance } of shown) {
          const own = list.filter(
            (one) => one.delegation === delegation && one.paragraphKey === '0.1' && one.revision <= revision,
          );
          expect(stance).toBe(own.sort((a, b) => b.revision - a.revision)[0]?.stance);
        }
      }),
    );
  });
});
