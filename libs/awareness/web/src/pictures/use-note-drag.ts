import { type DragEvent, useState } from 'react';

const rowAt = (event: DragEvent<HTMLElement>): string | undefined =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-note]')?.dataset['note']
    : undefined;

/** Dragging a note to the place of another; everything that it does is also done by buttons and keys. */
export const useNoteDrag = (onDrop: (id: string, on: string) => void) => {
  const [dragged, drag] = useState<string | null>(null);
  return {
    row: {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged !== null) event.preventDefault();
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        const on = rowAt(event);
        event.preventDefault();
        if (dragged !== null && on !== undefined) onDrop(dragged, on);
        drag(null);
      },
    },
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        drag(id);
      },
      onDragEnd: () => drag(null),
    }),
  };
};
