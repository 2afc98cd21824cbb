import { useQuery } from '@apollo/client/react';
import { SeatsDocument } from '@parley/api-client';
import { type Seat, useLocale } from '@parley/ui';

const NONE: readonly Seat[] = [];

/** The seats of the forum today, in the alphabetical order of the reader's language; empty while they load. */
export const useSeats = (): readonly Seat[] => {
  const { language } = useLocale();
  const { data, previousData } = useQuery(SeatsDocument, {
    variables: { language },
    fetchPolicy: 'cache-first',
  });
  return (data ?? previousData)?.delegations ?? NONE;
};
