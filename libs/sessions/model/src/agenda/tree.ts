import type { AgendaItem } from './agenda-item';

/** How deep an agenda goes: 1, 1(a), 1(a)(i). */
export const DEEPEST = 3;

type Placed = Pick<AgendaItem, 'key' | 'parentKey' | 'ordinal'>;

const before = (a: Placed, b: Placed): number => {
  if (a.ordinal !== b.ordinal) return a.ordinal < b.ordinal ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};

/** The items directly under `parentKey` (`null`: at the top), in their order. */
export const childrenOf = <T extends Placed>(items: readonly T[], parentKey: string | null): T[] =>
  items.filter((item) => item.parentKey === parentKey).sort(before);

const under = <T extends Placed>(items: readonly T[], parentKey: string): T[] =>
  childrenOf(items, parentKey).flatMap((child) => [child, ...under(items, child.key)]);

/** Everything under an item, every item after its parent. */
export const descendantsOf = <T extends Placed>(items: readonly T[], key: string): T[] => under(items, key);

/** What an item stands under, nearest first. */
export const ancestorsOf = <T extends Placed>(items: readonly T[], item: Placed): T[] => {
  const parent = items.find(({ key }) => key === item.parentKey);
  return parent === undefined ? [] : [parent, ...ancestorsOf(items, parent)];
};

/** The whole tree in reading order: every item after its parent. One whose parent is not given stands at the top. */
export const treeOrder = <T extends Placed>(items: readonly T[]): T[] => {
  const keys = new Set(items.map(({ key }) => key));
  const top = items.filter(({ parentKey }) => parentKey === null || !keys.has(parentKey)).sort(before);
  return top.flatMap((item) => [item, ...under(items, item.key)]);
};

/** Levels that an item and everything under it take up: 1 for an item without children. */
export const heightOf = (items: readonly Placed[], key: string): number =>
  1 + Math.max(0, ...childrenOf(items, key).map((child) => heightOf(items, child.key)));
