import type { ForumEvent } from '@parley/kernel';
import type { Decision } from '../decision';
import { retraction } from '../labels/sight';
import type { Person } from './person';
import { personLabel } from './visibility';

/** The person as they stand afterwards, and what the server has to do at once. */
export interface PersonDecision extends Decision {
  readonly person: Person;
  /** The password of the input is to be hashed and stored. */
  readonly passwordSet: boolean;
  /** Every sign-in of the person ends. */
  readonly signInsEnd: boolean;
  /** Post, delegation, clearance or caveats changed: what is connected must be judged anew. */
  readonly sightChanged: boolean;
}

/** What happens to a person’s accreditation. */
export const PERSON_EVENT_TYPES = [
  'person.accredited',
  'person.changed',
  'person.ended',
  'person.end-explained',
  'person.authority-given',
  'person.authority-taken',
  'person.confirmed',
  'person.declined',
  'person.accrediting-given',
  'person.accrediting-taken',
  'person.sign-ins-revoked',
  'person.retracted',
] as const;
export type PersonEventType = (typeof PERSON_EVENT_TYPES)[number];

/** What everybody may know who may know of the person at all. */
const publicFacts = ({ name, role, delegation, speaksForSeat, active, pending, accredits }: Person) => ({
  name,
  role,
  delegation,
  speaksForSeat,
  active,
  pending,
  accredits,
});

/** The part of an event that says whom it is about. */
export const aboutPerson = (type: PersonEventType, person: Pick<Person, 'id'>) => ({
  type,
  subject: { type: 'Person', key: person.id },
  sessionKey: null,
});

/** The event of a person under their own label, with what is public of them. */
export const personEvent = (type: PersonEventType, person: Person): ForumEvent => ({
  ...aboutPerson(type, person),
  label: personLabel(person),
  data: publicFacts(person),
});

/** What a move to another delegation or post owes those who may no longer know of the person. */
export const personRetraction = (before: Person, after: Person): ForumEvent[] =>
  retraction(aboutPerson('person.retracted', after), personLabel(before), personLabel(after));
