import { classificationOf, rank } from '@parley/kernel';
import type { Person } from '@parley/delegations/model';
import type { PersonEntity } from '../entities/person.entity';

export const personOf = (row: PersonEntity): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  delegation: row.delegation,
  clearance: classificationOf(row.level),
  caveats: row.caveats,
  speaksForSeat: row.speaksForSeat,
  language: row.language,
  active: row.active,
  pending: row.pending,
  accredits: row.accredits,
});

export const rowOfPerson = (person: Person): PersonEntity => ({
  id: person.id,
  name: person.name,
  email: person.email,
  role: person.role,
  delegation: person.delegation,
  level: rank(person.clearance),
  caveats: [...person.caveats],
  speaksForSeat: person.speaksForSeat,
  language: person.language,
  active: person.active,
  pending: person.pending,
  accredits: person.accredits,
});
