import { DEEPEST } from '@parley/sessions/model';

/** An item's place: what it stands under. Lists of these are in reading order, every item after its parent. */
export interface PlacedItem {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** Where an item is to go, as `moveAgendaItem` takes it: `position` from 0 among the others under that parent. */
export interface Place {
  readonly parentId: string | null;
  readonly position: number;
}

export type Direction = 'up' | 'down' | 'in' | 'out';
/** Where something is dropped, seen from the item under the pointer. */
export type DropSide = 'before' | 'after' | 'into';

const parentIdOf = (item: PlacedItem): string | null => item.parent?.id ?? null;

/** The items directly under one, or at the top. */
export const childrenOf = <T extends PlacedItem>(
  items: readonly T[],
  parentId: string | null,
): readonly T[] => {
  const known = new Set(items.map(({ id }) => id));
  return items.filter((item) => {
    const parent = parentIdOf(item);
    return parentId === null ? parent === null || !known.has(parent) : parent === parentId;
  });
};

/** How far an item is indented: 0 at the top. */
export const depthOf = (items: readonly PlacedItem[], item: PlacedItem): number => {
  const parent = items.find(({ id }) => id === parentIdOf(item));
  return parent === undefined ? 0 : depthOf(items, parent) + 1;
};

const heightOf = (items: readonly PlacedItem[], id: string): number =>
  1 + Math.max(0, ...childrenOf(items, id).map((child) => heightOf(items, child.id)));

/** Whether an item stands somewhere under another, or is that one. */
export const isWithin = (items: readonly PlacedItem[], id: string | null, ancestor: string): boolean => {
  if (id === null) return false;
  if (id === ancestor) return true;
  const item = items.find((one) => one.id === id);
  return item !== undefined && isWithin(items, parentIdOf(item), ancestor);
};

const fitsUnder = (items: readonly PlacedItem[], item: PlacedItem, parentId: string | null): boolean => {
  if (parentId === null) return true;
  const parent = items.find(({ id }) => id === parentId);
  if (parent === undefined || isWithin(items, parentId, item.id)) return false;
  return depthOf(items, parent) + 1 + heightOf(items, item.id) <= DEEPEST;
};

const inDirection = (items: readonly PlacedItem[], item: PlacedItem, direction: Direction): Place | null => {
  const parentId = parentIdOf(item);
  const siblings = childrenOf(items, parentId);
  const at = siblings.findIndex(({ id }) => id === item.id);
  switch (direction) {
    case 'up':
      return at <= 0 ? null : { parentId, position: at - 1 };
    case 'down':
      return at >= siblings.length - 1 ? null : { parentId, position: at + 1 };
    case 'in': {
      const before = siblings[at - 1];
      return before === undefined
        ? null
        : { parentId: before.id, position: childrenOf(items, before.id).length };
    }
    case 'out': {
      const parent = items.find(({ id }) => id === parentId);
      if (parent === undefined) return null;
      const above = parentIdOf(parent);
      const place = childrenOf(items, above).findIndex(({ id }) => id === parent.id);
      return { parentId: above, position: place + 1 };
    }
  }
};

/** Where one step takes an item; `null` where there is nothing that way, or the agenda would get too deep. */
export const stepFrom = (
  items: readonly PlacedItem[],
  item: PlacedItem,
  direction: Direction,
): Place | null => {
  const place = inDirection(items, item, direction);
  return place !== null && fitsUnder(items, item, place.parentId) ? place : null;
};

/** Where an item goes that is dropped on another; `null` where it cannot, or stands already. */
export const dropPlace = (
  items: readonly PlacedItem[],
  item: PlacedItem,
  on: PlacedItem,
  side: DropSide,
): Place | null => {
  const parentId = side === 'into' ? on.id : parentIdOf(on);
  if (item.id === on.id || !fitsUnder(items, item, parentId)) return null;
  const siblings = childrenOf(items, parentId);
  const others = siblings.filter(({ id }) => id !== item.id);
  const next = others.findIndex(({ id }) => id === on.id) + (side === 'after' ? 1 : 0);
  const position = side === 'into' ? others.length : next;
  const stands = parentIdOf(item) === parentId && siblings.findIndex(({ id }) => id === item.id) === position;
  return stands ? null : { parentId, position };
};

/** Items that others can stand under: not at the deepest level. */
export const possibleParents = <T extends PlacedItem>(items: readonly T[]): readonly T[] =>
  items.filter((item) => depthOf(items, item) < DEEPEST - 1);
