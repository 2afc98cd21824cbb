import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dossier } from '../dossier';
import { aConvened, aDraft, item, next, withItems } from '../testing/builders';
import { chair, japan } from '../testing/people';
import { moveItems } from './move-items';
import { numbering } from './numbering';
import { childrenOf, treeOrder } from './tree';

const tree = (): Dossier => withItems(aDraft(), 'a', 'b', 'c', 'd', 'b/e', 'b/f');

const shape = ({ items }: Dossier): string => {
  const numbers = numbering(items);
  return treeOrder(items)
    .map(({ key }) => `${numbers.get(key) ?? ''} ${key}`)
    .join(', ');
};

interface Place {
  readonly key: string;
  readonly parentKey: string | null;
  readonly position: number;
}

const move = (
  dossier: Dossier,
  places: readonly Place[],
  seen: readonly string[] | null = null,
  actor = chair,
) =>
  moveItems(
    dossier,
    {
      moves: places.map(({ key, parentKey, position }) => ({
        itemKey: key,
        version: item(dossier, key).version,
        parentKey,
        position,
      })),
      seen,
    },
    actor,
  );

const moved = (dossier: Dossier, ...places: Place[]): Dossier =>
  next(dossier, (before) => move(before, places));
const top = (key: string, position: number): Place => ({ key, parentKey: null, position });

/** Where items stand now, in the order in which they are put back. */
const placesOf = ({ items }: Dossier, keys: readonly string[]): Place[] =>
  treeOrder(items)
    .filter(({ key }) => keys.includes(key))
    .map(({ key, parentKey }) => ({
      key,
      parentKey,
      position: childrenOf(items, parentKey).findIndex((sibling) => sibling.key === key),
    }));

describe('moving several items', () => {
  it('puts them one after the other where they go, with what stands under them', () => {
    expect(shape(moved(tree(), top('b', 0), top('d', 1)))).toBe('1 b, 1(a) e, 1(b) f, 2 d, 3 a, 4 c');
    expect(shape(moved(tree(), top('a', 9), top('c', 9)))).toBe('1 b, 1(a) e, 1(b) f, 2 d, 3 a, 4 c');
    const under = [
      { key: 'd', parentKey: 'b', position: 0 },
      { key: 'a', parentKey: 'b', position: 1 },
    ];
    expect(shape(moved(tree(), ...under))).toBe('1 b, 1(a) d, 1(b) a, 1(c) e, 1(d) f, 2 c');
  });

  it('moves none where one cannot', () => {
    const dossier = tree();
    const cycle = { key: 'b', parentKey: 'e', position: 0 };
    expect(move(dossier, [top('a', 3), cycle])).toMatchObject({ code: 'INVALID', field: 'parentId' });
    expect(move(dossier, [])).toMatchObject({ code: 'INVALID', field: 'moves' });
    expect(move(dossier, [top('a', 1), top('a', 2)])).toMatchObject({ code: 'INVALID', field: 'moves' });
    expect(move(withItems(aConvened(), 'a'), [top('a', 1)], null, japan)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is refused to who saw another order or an older version, and told the one that stands', () => {
    const before = tree();
    const seen = treeOrder(before.items).map(({ key }) => key);
    const now = moved(before, top('d', 0));
    const order = expect.stringContaining('1 d; 2 a; 3 b; 3(a) e; 3(b) f; 4 c') as unknown;
    expect(move(now, [top('a', 0)], seen)).toMatchObject({ code: 'CONFLICT', message: { en: order } });
    const stale = { moves: [{ itemKey: 'd', version: 1, parentKey: null, position: 1 }] };
    expect(moveItems(now, stale, chair)).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
      message: { en: order },
    });
    expect(move(before, [top('a', 1)], seen)).toHaveProperty('items');
  });

  it('is undone by moving back, whatever was moved where', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
    let undone = 0;
    const place = fc.record({
      key: fc.constantFrom(...keys),
      parentKey: fc.constantFrom(null, ...keys),
      position: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 5, selector: ({ key }) => key }),
        (places) => {
          const before = tree();
          const there = move(before, places);
          if (!('items' in there)) return;
          const after = next(before, () => there);
          const back = placesOf(
            before,
            places.map(({ key }) => key),
          );
          expect(shape(moved(after, ...back))).toBe(shape(before));
          undone += 1;
        },
      ),
      {
        seed: 3,
        numRuns: 400,
        // Three levels of what stood apart: on the way back there must not be a fourth.
        examples: [
          [
            [
              top('f', 0),
              { key: 'c', parentKey: 'f', position: 0 },
              { key: 'd', parentKey: 'c', position: 0 },
            ],
          ],
        ],
      },
    );
    expect(undone).toBeGreaterThan(100);
  });
});
