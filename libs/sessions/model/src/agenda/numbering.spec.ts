import { describe, expect, it } from '@jest/globals';
import { aConvened, anOpen, item, next, withItems } from '../testing/builders';
import { chair, france } from '../testing/people';
import { namesOfItems, numbering } from './numbering';
import { moveItem, withdrawItem } from './place-item';
import { descendantsOf, heightOf, treeOrder } from './tree';
import type { Dossier } from '../dossier';

const numbers = ({ items }: Pick<Dossier, 'items'>): string[] => {
  const given = numbering(items);
  return treeOrder(items).map(({ key }) => `${given.get(key)} ${key}`);
};

const tree = (): Dossier =>
  withItems(aConvened(), 'a', 'b', 'c', 'a/d', 'a/e', 'c/f', 'f/g', 'f/h', 'f/i', 'f/j');

describe('the agenda’s numbers', () => {
  it('are 1, 1(a) and 1(a)(i), every item after its parent', () => {
    expect(numbers(tree())).toEqual([
      '1 a',
      '1(a) d',
      '1(b) e',
      '2 b',
      '3 c',
      '3(a) f',
      '3(a)(i) g',
      '3(a)(ii) h',
      '3(a)(iii) i',
      '3(a)(iv) j',
    ]);
  });

  it('go on after z with aa, and after the roman numerals that people know by heart', () => {
    const children = Array.from({ length: 29 }, (_, n) => `a/k${String(n).padStart(2, '0')}`);
    const letters = numbers(withItems(aConvened(), 'a', ...children)).map((line) => line.split(' ')[0]);
    expect(letters.slice(25)).toEqual(['1(y)', '1(z)', '1(aa)', '1(ab)', '1(ac)']);
    const romans = withItems(aConvened(), 'a', 'a/b', ...children.map((path) => path.replace('a/', 'b/')));
    expect(
      numbers(romans)
        .map((line) => line.split(' ')[0])
        .slice(-3),
    ).toEqual(['1(a)(xxvii)', '1(a)(xxviii)', '1(a)(xxix)']);
  });

  it('leave out a withdrawn item with all under it, which keeps its place', () => {
    const withdrawn = next(tree(), (dossier) => withdrawItem(dossier, { itemKey: 'a', version: 1 }, chair));
    expect(numbers(withdrawn).slice(0, 4)).toEqual(['– a', '– d', '– e', '1 b']);
  });

  it('follow a move', () => {
    const moved = next(tree(), (dossier) =>
      moveItem(dossier, { itemKey: 'b', version: 1, parentKey: 'a', position: 1 }, chair),
    );
    expect(numbers(moved).slice(0, 5)).toEqual(['1 a', '1(a) d', '1(b) b', '1(c) e', '2 c']);
  });

  it('count what the reader sees, without a gap for what the reader does not', () => {
    const { items } = tree();
    expect(
      numbers({ items: items.filter(({ key }) => key !== 'a' && key !== 'd' && key !== 'e') }),
    ).toContain('1 b');
  });

  it('stand before the titles in a refusal, where the actor sees the item', () => {
    const dossier = withItems(anOpen(), 'a', 'b');
    expect(namesOfItems(chair, dossier.items, [item(dossier, 'b')]).en).toBe('2 b');
    const hidden = dossier.items.map((any) => ({ ...any, label: { ...any.label, releasableTo: ['JPN'] } }));
    expect(namesOfItems(france, hidden, hidden)).toEqual({ en: 'another item', fr: 'un autre point' });
  });
});

describe('the agenda’s tree', () => {
  it('knows what stands under an item, and how deep it goes', () => {
    const { items } = tree();
    expect(descendantsOf(items, 'c').map(({ key }) => key)).toEqual(['f', 'g', 'h', 'i', 'j']);
    expect(['a', 'b', 'c', 'f'].map((key) => heightOf(items, key))).toEqual([2, 1, 3, 2]);
  });

  it('does not depend on the order in which the items come', () => {
    const { items } = tree();
    expect(treeOrder([...items].reverse())).toEqual(treeOrder(items));
  });

  it('puts at the top what stands under something that is not given', () => {
    const { items } = tree();
    const part = items.filter(({ key }) => key === 'd' || key === 'b');
    expect(treeOrder(part)).toHaveLength(2);
  });
});
