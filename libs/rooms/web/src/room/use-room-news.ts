import { useEffect, useRef } from 'react';
import { coalesce, type Pace } from './coalesce';
import { useRoomContext } from './room-context';

/** Spread over a while, so that all screens of a room do not ask in the same moment. */
const PACE: Pace = { first: () => 80 + Math.random() * 160, gap: 500, retry: 2_000 };

/**
 * Calls back soon after something happened in the room of this screen that a part of a later domain keeps, by the type of its event, and
 * after each join: once for all of one moment. Answers whether the line stands; while it does not, the part has to ask by itself.
 */
export const useRoomNews = (concerns: (type: string) => boolean, callback: () => void): boolean => {
  const { store, state } = useRoomContext();
  const latest = useRef({ concerns, callback });
  useEffect(() => {
    latest.current = { concerns, callback };
  });
  useEffect(() => {
    const telling = coalesce(() => Promise.resolve(latest.current.callback()), PACE);
    const stop = store.follow((event) => {
      if (event === undefined || latest.current.concerns(event.type)) telling.ask();
    });
    return () => {
      stop();
      telling.stop();
    };
  }, [store]);
  return state.status === 'connected';
};
