import { useCallback, useSyncExternalStore } from 'react';
import type { ConnectionStatus, RoomConnection } from './room-connection';

/** The state of a room's connection, for `ConnectionNotice` and for controls that wait. */
export const useConnectionState = (connection: RoomConnection): ConnectionStatus =>
  useSyncExternalStore(
    useCallback((changed) => connection.on('status', changed), [connection]),
    () => connection.status,
  );
