import { laneOf } from '@parley/rooms/model';
import { useLayoutEffect, useRef } from 'react';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';

export const gripId = (id: string): string => `grip-${id}`;

/** How the chair moves those who wait, each among its like. */
export interface Ordering {
  readonly may: boolean;
  /** Moves a request to where another stands, counted from 0; beyond its like it stays at their edge. */
  readonly move: (id: string, to: number) => void;
}

/** Within the run of requests of its kind, which nothing leaves. */
const withinLane = (waiting: readonly Request[], from: number, to: number): number => {
  const lane = (at: number): number | undefined => {
    const request = waiting[at];
    return request === undefined ? undefined : laneOf(request);
  };
  const step = to < from ? -1 : 1;
  let at = from;
  while (at !== to && lane(at + step) === lane(from)) at += step;
  return at;
};

/** The order of the list in the chair's hands; the focus follows whoever was moved. */
export const useOrdering = (waiting: readonly Request[]): Ordering => {
  const { store, state, item, speakers } = useRoomContext();
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moved.current !== null && document.activeElement?.id !== gripId(moved.current))
      document.getElementById(gripId(moved.current))?.focus();
  }, [waiting]);
  const may = speakers?.viewerCan.run === true && item !== undefined;
  const move = (id: string, wanted: number): void => {
    const seen = waiting.map((request) => request.id);
    const from = seen.indexOf(id);
    const to = withinLane(waiting, from, wanted);
    const busy = state.pending.some(({ event }) => event === 'floor:reorder');
    if (!may || busy || from < 0 || to === from) return;
    const order = [...seen];
    order.splice(to, 0, ...order.splice(from, 1));
    moved.current = id;
    void store.act('floor:reorder', { agendaItemId: item.id, order, seen }, item.id);
  };
  return { may, move };
};
