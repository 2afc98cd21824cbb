import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pictureChanges, type WrittenPicture } from './picture-changes';

const pictures: fc.Arbitrary<WrittenPicture> = fc.record({
  title: fc.constantFrom('At sea', 'On land'),
  notes: fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 8 }), version: fc.integer({ min: 1, max: 3 }) }),
    { selector: ({ number }) => number, maxLength: 6 },
  ),
});

describe('what became of a picture between two versions', () => {
  it('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(pictures, (one) => {
        expect(pictureChanges(one, one)).toEqual({
          ...{ formerTitle: null, collected: [], leftOut: [], renewed: [], reordered: false },
        });
      }),
    );
  });

  it('turned round is what was left out and what was collected in each other’s place', () => {
    fc.assert(
      fc.property(pictures, pictures, (before, after) => {
        const [there, back] = [pictureChanges(before, after), pictureChanges(after, before)];
        expect([there.collected, there.leftOut]).toEqual([back.leftOut, back.collected]);
        expect(new Set(there.renewed)).toEqual(new Set(back.renewed));
        expect(there.reordered).toBe(back.reordered);
      }),
    );
  });

  it('leads from the notes of the one to those of the other', () => {
    fc.assert(
      fc.property(pictures, pictures, (before, after) => {
        const { leftOut, collected, renewed } = pictureChanges(before, after);
        const numbers = before.notes
          .map(({ number }) => number)
          .filter((number) => !leftOut.includes(number));
        expect(new Set([...numbers, ...collected])).toEqual(new Set(after.notes.map(({ number }) => number)));
        for (const { number, version } of after.notes) {
          const former = before.notes.find((one) => one.number === number);
          expect(renewed.includes(number)).toBe(former !== undefined && former.version !== version);
        }
      }),
    );
  });

  it('tells of another order only of notes that are in both', () => {
    const note = (number: number) => ({ number, version: 1 });
    const of = (...numbers: number[]): WrittenPicture => ({ title: 'At sea', notes: numbers.map(note) });
    expect(pictureChanges(of(1, 2, 3), of(3, 1)).reordered).toBe(true);
    expect(pictureChanges(of(1, 2, 3), of(4, 1, 3)).reordered).toBe(false);
  });
});
