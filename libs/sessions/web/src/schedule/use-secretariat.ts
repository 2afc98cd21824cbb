import { useQuery } from '@apollo/client/react';
import { SecretariatDocument, type SecretariatQuery } from '@parley/api-client';
import { standingOf } from '@parley/kernel';

type Member = SecretariatQuery['people'][number];

/** The people of the secretariat, by name: those who can chair a session. Empty while they are read. */
export const useSecretariat = (): readonly Member[] => {
  const { data } = useQuery(SecretariatDocument);
  return (data?.people ?? [])
    .filter(({ role, active, pending }) => active && !pending && standingOf(role) === 'SECRETARIAT')
    .sort((a, b) => a.name.localeCompare(b.name));
};
