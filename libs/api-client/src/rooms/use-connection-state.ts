import { useCallback, useSyncExternalStore } from 'react';
import type { RoomConnection } from './room-connection';
import type { ConnectionStatus } from './room-news';

/** The state of a room's connection, for `ConnectionNotice` and for controls that wait. */
export const useConnectionState = (connection: RoomConnection): ConnectionStatus =>
  useSyncExternalStore(
    useCallback((changed) => connection.on('status', changed), [connection]),
    () => connection.status,
  );
