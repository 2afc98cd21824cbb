import { useApolloClient } from '@apollo/client/react';
import { RoomHallDocument } from '@parley/api-client';
import { useEffect, useState } from 'react';
import { coalesce, type Pace } from '../room/coalesce';
import { useRoomContext } from '../room/room-context';
import { applyToHall, type HallState, hallStateOf } from './hall-state';

const PACE: Pace = { first: () => 40 + Math.random() * 200, gap: 500, retry: 2_000 };

/** What is shown in the hall, live; `undefined` until it was read. Read again whenever the room is joined, and after a change. */
export const useHall = (): HallState | undefined => {
  const client = useApolloClient();
  const { store, state, page } = useRoomContext();
  const [hall, setHall] = useState<HallState>();
  const { id } = page;
  const connected = state.status === 'connected';
  useEffect(() => {
    const reading = coalesce(async () => {
      const { data } = await client.query({
        query: RoomHallDocument,
        variables: { id },
        fetchPolicy: 'no-cache',
      });
      if (data) setHall(hallStateOf(data));
    }, PACE);
    const deaf = store.hear((event) => {
      if (!event.type.startsWith('projector.')) return;
      setHall((before) => before && applyToHall(before, event));
      reading.ask();
    });
    reading.ask(true);
    return () => {
      deaf();
      reading.stop();
    };
  }, [client, store, id, connected]);
  return hall;
};
