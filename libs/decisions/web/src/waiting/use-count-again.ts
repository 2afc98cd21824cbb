import { useApolloClient } from '@apollo/client/react';
import { DecisionsWaitingDocument } from '@parley/api-client';
import { useAllDecisionNews } from '../live/use-all-decision-news';

const ALL = (): boolean => true;
/** A count in the corner of the eye need not be the first to know. */
const PACE = { togetherMs: 500, spreadMs: 1_000 };

/** Has what waits for the reader’s delegation counted again when something happened that may change it. */
export const useCountDecisionsAgain = (): void => {
  const client = useApolloClient();
  useAllDecisionNews(ALL, () => void client.refetchQueries({ include: [DecisionsWaitingDocument] }), PACE);
};
