import { useEffect } from 'react';
import { useRoomContext } from '../room/room-context';

/** Calls back when the papers under an item may have changed: by an event about them, or after the line was down. */
export const usePapersNews = (itemId: string, changed: () => void): void => {
  const { store } = useRoomContext();
  useEffect(
    () =>
      store.follow((event) => {
        const concerns =
          event === undefined || (event.type.startsWith('item.paper') && event.subjectId === itemId);
        if (concerns) changed();
      }),
    [store, itemId, changed],
  );
};
