import { personByKey } from '@parley/delegations/server';
import type { NameOf } from '@parley/coediting/server';

/** Under which name and for which delegation somebody writes: as the forum knows them. Machines write nothing. */
export const nameOfPerson: NameOf = async (scope, { personId }) => {
  const person = personId === null ? undefined : await scope.loader(personByKey).load(personId);
  return person && { name: person.name, delegation: person.code };
};
