import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Numbered {
  readonly id: string;
  readonly number: string;
}

export interface FocusAfterMove {
  readonly list: RefObject<HTMLOListElement | null>;
  /** Remembers what has the focus in an item that is about to move. */
  readonly moved: (id: string) => void;
  /** Says aloud the number that the item has now. */
  readonly say: (id: string) => void;
  /** The number to be said; `null` before the first move. */
  readonly said: string | null;
}

/** Keeps the focus on an item that changes its place, so that it can be moved on by keyboard, and says where it went. */
export const useFocusAfterMove = (agenda: readonly Numbered[]): FocusAfterMove => {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ id: string; control: string } | null>(null);
  const [spoken, setSpoken] = useState<string | null>(null);
  useLayoutEffect(() => {
    const { id, control } = wanted.current ?? {};
    if (id === undefined || list.current?.contains(document.activeElement)) return;
    const row = list.current?.querySelector(`[data-item="${CSS.escape(id)}"]`);
    const buttons = [`[data-control="${control ?? ''}"]:not(:disabled)`, '[data-control="move"]'];
    buttons
      .map((selector) => row?.querySelector<HTMLElement>(selector))
      .find((button) => button !== undefined && button !== null)
      ?.focus();
    wanted.current = null;
  }, [agenda]);
  return {
    list,
    moved: (id) => {
      const focused = document.activeElement;
      const control = focused instanceof HTMLElement ? (focused.dataset['control'] ?? 'move') : 'move';
      wanted.current = { id, control };
    },
    say: setSpoken,
    said: agenda.find(({ id }) => id === spoken)?.number ?? null,
  };
};
