import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { openRoom, RoomFloorDocument, RoomPageDocument } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { pageOf } from './room-page';
import type { RoomState } from './room-state';
import { type RoomReader, RoomStore } from './room-store';

const readerOf = (client: ApolloClient, sessionId: string): RoomReader => ({
  page: async (language) => {
    const { data } = await client.query({
      query: RoomPageDocument,
      variables: { id: sessionId, language },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('the room could not be read');
    return data.session === null ? null : pageOf(data.session, data.serverTime);
  },
  speakers: async (id, language) => {
    const { data } = await client.query({
      query: RoomFloorDocument,
      variables: { id, language },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('the list of speakers could not be read');
    return data.node?.__typename === 'AgendaItem' ? data.node.speakers : null;
  },
});

/** The room of a session, from the moment its screen is opened until it is left; `sessionId` does not change meanwhile. */
export const useRoom = (sessionId: string): { readonly store: RoomStore; readonly state: RoomState } => {
  const client = useApolloClient();
  const { language } = useLocale();
  const [store] = useState(
    () => new RoomStore(openRoom({ sessionId }), readerOf(client, sessionId), language),
  );
  useEffect(() => {
    store.start();
    return () => store.stop();
  }, [store]);
  useEffect(() => store.speak(language), [store, language]);
  return { store, state: useSyncExternalStore(store.subscribe, store.state) };
};
