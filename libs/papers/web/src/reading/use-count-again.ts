import { useApolloClient } from '@apollo/client/react';
import { UnreadCountDocument } from '@parley/api-client';
import { useCallback } from 'react';

/** Has what is unread counted again, wherever it is shown. */
export const useCountAgain = (): (() => void) => {
  const client = useApolloClient();
  return useCallback(() => void client.refetchQueries({ include: [UnreadCountDocument] }), [client]);
};
