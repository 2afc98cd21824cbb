import { useEffect } from 'react';
import { coalesce, type Pace } from '../room/coalesce';
import { useRoomContext } from '../room/room-context';

/** Spread over a while, so that all screens of a room do not ask in the same moment. */
const PACE: Pace = { first: () => 40 + Math.random() * 200, gap: 500, retry: 2_000 };

/** Reads again soon after anything has changed about the notes of the room, or about who may see them, and after an outage. */
export const useNotesNews = (read: () => Promise<unknown>): void => {
  const { store } = useRoomContext();
  useEffect(() => {
    const reading = coalesce(read, PACE);
    const deaf = store.follow((event) => {
      if (event === undefined || /^(notes|item|session)\./.test(event.type)) reading.ask();
    });
    return () => {
      deaf();
      reading.stop();
    };
  }, [store, read]);
};
