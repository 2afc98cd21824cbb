import { useApolloClient } from '@apollo/client/react';
import { RoomShowDocument } from '@parley/api-client';
import { keyOf } from '@parley/kernel';
import { useEffect, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import { type Shown, shownOf } from './shown';
import { watchShow } from './watch-show';

/** The positions on an item, live; `undefined` until they were read. Read again whenever the room is joined. */
export const useShow = (itemId: string): Shown | undefined => {
  const client = useApolloClient();
  const { store, state } = useRoomContext();
  const [shown, setShown] = useState<Shown>();
  const connected = state.status === 'connected';
  useEffect(() => {
    const read = async () => {
      const { data } = await client.query({
        query: RoomShowDocument,
        variables: { id: itemId },
        fetchPolicy: 'no-cache',
      });
      if (!data) throw new Error('the positions could not be read');
      return shownOf(data);
    };
    return watchShow({ itemKey: keyOf('AgendaItem', itemId) ?? itemId, read, hear: store.hear }, setShown);
  }, [client, store, itemId, connected]);
  return shown;
};
