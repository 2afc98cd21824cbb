import { type DragEvent, useState } from 'react';
import { dropPlace, type DropSide, type Place, type PlacedItem } from './agenda-tree';

interface Drop {
  readonly id: string;
  readonly side: DropSide;
  readonly place: Place;
}

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;

/** The upper and lower third of a row are before and after it, the middle is into it. */
const sideAt = (row: HTMLElement, y: number): DropSide => {
  const { top, height } = row.getBoundingClientRect();
  const share = (y - top) / height;
  if (share < 1 / 3) return 'before';
  return share > 2 / 3 ? 'after' : 'into';
};

/** Where the dragged item would go from where the pointer is; `null` where it cannot go. */
const dropAt = <T extends PlacedItem>(
  items: readonly T[],
  item: T | undefined,
  event: DragEvent<HTMLElement>,
): Drop | null => {
  const row = rowAt(event.target);
  const on = items.find(({ id }) => id === row?.dataset['item']);
  if (item === undefined || row === null || on === undefined) return null;
  const side = sideAt(row, event.clientY);
  const place = dropPlace(items, item, on, side);
  return place === null ? null : { id: on.id, side, place };
};

const beginDrag = (event: DragEvent<HTMLElement>, id: string): void => {
  const row = rowAt(event.currentTarget);
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', id);
  if (row !== null) event.dataTransfer.setDragImage(row, 12, 12);
};

/** Moving by dragging; everything that it does is also done by buttons and keys. */
export const useDragging = <T extends PlacedItem>(
  items: readonly T[],
  onDrop: (item: T, place: Place) => void,
) => {
  const [dragged, drag] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const item = items.find(({ id }) => id === dragged);
  const stop = () => {
    drag(null);
    setDrop(null);
  };
  return {
    /** Where the dragged item would go, seen from this one. */
    sideOn: (id: string): DropSide | undefined => (drop?.id === id ? drop.side : undefined),
    handle: ({ id }: T) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        beginDrag(event, id);
        drag(id);
      },
      onDragEnd: stop,
    }),
    list: {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        const next = dropAt(items, item, event);
        if (next !== null) event.preventDefault();
        if (next?.id !== drop?.id || next?.side !== drop?.side) setDrop(next);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        const last = dropAt(items, item, event);
        event.preventDefault();
        stop();
        if (last !== null && item !== undefined) onDrop(item, last.place);
      },
    },
  };
};
