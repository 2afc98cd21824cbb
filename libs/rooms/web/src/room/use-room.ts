import { useApolloClient } from '@apollo/client/react';
import { useViewer } from '@parley/delegations/web';
import { useLocale } from '@parley/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { roomsLeft } from '../standing/rooms-left';
import { makeStore } from './make-store';
import type { RoomState } from './room-state';
import type { RoomStore } from './room-store';

/**
 * The room of a session, from the moment its screen is opened; `sessionId` does not change meanwhile. When the screen is
 * left, the room goes on as long as something is to come from it.
 */
export const useRoom = (sessionId: string): { readonly store: RoomStore; readonly state: RoomState } => {
  const client = useApolloClient();
  const { language } = useLocale();
  const { person } = useViewer();
  const personId = person?.id ?? null;
  const seat = person?.delegation?.code;
  const [store] = useState(
    () => roomsLeft.find(sessionId) ?? makeStore(client, { sessionId, personId, language }),
  );
  useEffect(() => {
    roomsLeft.entered(store);
    store.start();
    return () => roomsLeft.stand({ sessionId, store, seat });
  }, [store, sessionId, seat]);
  useEffect(() => store.speak(language), [store, language]);
  return { store, state: useSyncExternalStore(store.subscribe, store.state) };
};
