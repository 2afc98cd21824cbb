import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Reads again what the screen shows: after an action, so that lists hold what the server holds now. */
export const useRefresh = (): (() => void) => {
  const client = useApolloClient();
  return useCallback(() => {
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }, [client]);
};
