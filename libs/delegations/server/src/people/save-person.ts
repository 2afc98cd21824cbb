import type { PersonDecision } from '@parley/delegations/model';
import type { WriteTx } from '@parley/platform';
import { PersonEntity } from '../entities/person.entity';
import { hashPassword } from '../sign-in/passwords';
import { rowOfPerson } from './person-rows';

/** Stores a decision on a person: the row, the password where one was set, the end of sign-ins where they end. */
export const savePerson = async (
  tx: WriteTx,
  decision: PersonDecision,
  password?: string | null,
  hashed = hashPassword,
): Promise<void> => {
  const { person } = decision;
  await tx.put(PersonEntity, [rowOfPerson(person)], ['id']);
  if (decision.passwordSet && password) {
    await tx.query('select set_password($1, $2)', [person.id, await hashed(password)]);
  }
  if (decision.signInsEnd) {
    await tx.query(
      'update credential set revoked_at = clock_timestamp() where person_id = $1 and revoked_at is null',
      [person.id],
    );
  }
};
