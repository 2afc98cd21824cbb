import { useEffect } from 'react';
import type { RoomStore } from './room-store';

/** Keeps the list of speakers of the item that is shown fresh. */
export const useWatch = (store: RoomStore, itemId: string | null): void => {
  useEffect(() => store.watch(itemId), [store, itemId]);
};
