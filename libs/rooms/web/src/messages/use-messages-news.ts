import type { RoomEvent } from '@parley/api-client';
import { useEffect } from 'react';
import { coalesce, type Pace } from '../room/coalesce';
import type { RoomStore } from '../room/room-store';

/** Spread over a while, so that all screens of a room do not ask in the same moment. */
const PACE: Pace = { first: () => 40 + Math.random() * 160, gap: 400, retry: 2_000 };

const concerns = (event: RoomEvent | undefined): boolean =>
  event === undefined || /^(messages?|session)\./.test(event.type);

/** Reads again soon after anything has changed about the messages of the room, and after the line was down. */
export const useMessagesNews = (store: RoomStore, read: () => Promise<unknown>): void => {
  useEffect(() => {
    const reading = coalesce(read, PACE);
    const deaf = store.follow((event) => {
      if (concerns(event)) reading.ask();
    });
    return () => {
      deaf();
      reading.stop();
    };
  }, [store, read]);
};
