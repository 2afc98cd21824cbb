import type { ApolloClient } from '@apollo/client';
import { openRoom, RoomFloorDocument, RoomPageDocument } from '@parley/api-client';
import type { Language } from '@parley/kernel';
import { pageOf } from './room-page';
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

export interface RoomOf {
  readonly sessionId: string;
  readonly personId: string | null;
  readonly language: Language;
}

/** The room of a session with its line, not yet started. */
export const makeStore = (client: ApolloClient, { sessionId, personId, language }: RoomOf): RoomStore =>
  new RoomStore(openRoom({ sessionId, personId }), readerOf(client, sessionId), language);
