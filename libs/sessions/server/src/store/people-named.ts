import type { Person } from '@parley/delegations/model';
import { personOf } from '@parley/delegations/server';
import type { WriteTx } from '@parley/platform';
import { In } from 'typeorm';

type StoredPerson = Parameters<typeof personOf>[0];

/** The people of these ids, as far as there are any. */
export const peopleNamed = async (tx: WriteTx, ids: readonly string[]): Promise<Person[]> => {
  if (ids.length === 0) return [];
  const rows = await tx.manager.getRepository<StoredPerson>('person').findBy({ id: In([...ids]) });
  return rows.map(personOf);
};
