import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';
import { Reordering } from './reordering';

export const gripId = (id: string): string => `grip-${id}`;

/** How the chair moves those who wait, each among its like. */
export interface Ordering {
  readonly may: boolean;
  /** Those who wait, as the chair has moved them. */
  readonly shown: readonly Request[];
  /** Moves a request to where another stands, counted from 0. */
  readonly move: (id: string, to: number) => void;
  /** Moves it by so many places. */
  readonly step: (id: string, by: number) => void;
}

/** The order of the list in the chair's hands; the focus follows whoever was moved. */
export const useOrdering = (waiting: readonly Request[]): Ordering => {
  const { store, item, speakers } = useRoomContext();
  const [drawn, draw] = useReducer((n: number) => n + 1, 0);
  const moved = useRef<string | null>(null);
  const agendaItemId = item?.id ?? '';
  const reordering = useMemo(
    () =>
      new Reordering(
        async (order, seen) =>
          (await store.act('floor:reorder', { agendaItemId, order, seen }, agendaItemId)).ok,
        draw,
      ),
    [store, agendaItemId],
  );
  useEffect(() => reordering.look(waiting), [reordering, waiting, drawn]);
  const shown = reordering.shown(waiting);
  const places = shown.map(({ id }) => id).join();
  useLayoutEffect(() => {
    if (moved.current !== null && document.activeElement?.id !== gripId(moved.current))
      document.getElementById(gripId(moved.current))?.focus();
  }, [places]);
  const may = speakers?.viewerCan.run === true && item !== undefined;
  const moveBy = (id: string, to: (from: number) => number): void => {
    if (!may) return;
    moved.current = id;
    reordering.move(waiting, id, to);
  };
  return {
    may,
    shown,
    move: (id, to) => moveBy(id, () => to),
    step: (id, by) => moveBy(id, (from) => from + by),
  };
};
