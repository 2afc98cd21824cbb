import { useApolloClient } from '@apollo/client/react';
import { UnreadNotesDocument } from '@parley/api-client';
import { useCallback } from 'react';

/** Has what is new among notes counted again, wherever it is shown. */
export const useCountAgain = (): (() => void) => {
  const client = useApolloClient();
  return useCallback(() => void client.refetchQueries({ include: [UnreadNotesDocument] }), [client]);
};
