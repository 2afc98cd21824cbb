import { type Actor, standingOf } from '@parley/kernel';
import type { PeopleFacts, Person, PersonInput } from '../people/person';
import { defaultCharter, rosterAt } from '../charter/charter';

/** Somebody accredited: an adviser of Japan unless said otherwise. */
export const aPerson = (more: Partial<Person> = {}): Person => ({
  id: 'person-1',
  name: 'Japan — Adviser',
  email: 'adviser@jpn.example',
  role: 'ADVISER',
  delegation: 'JPN',
  clearance: 'RESTRICTED',
  caveats: [],
  speaksForSeat: false,
  language: 'EN',
  active: true,
  pending: false,
  accredits: false,
  ...more,
});

/** That person, asking. */
export const actorOf = (person: Person): Actor => ({
  standing: standingOf(person.role),
  personId: person.id,
  tokenId: null,
  credentialId: `sign-in of ${person.id}`,
  role: person.role,
  delegation: person.delegation,
  clearance: person.clearance,
  caveats: person.caveats,
  speaksForSeat: person.speaksForSeat,
  language: person.language,
});

export const anActor = (more: Partial<Person> = {}): Actor => actorOf(aPerson(more));

export const administrator = anActor({
  id: 'admin',
  role: 'ADMINISTRATOR',
  delegation: null,
  clearance: 'SECRET',
});
export const chair = anActor({ id: 'chair', role: 'CHAIR', delegation: null, clearance: 'SECRET' });
export const headOfJapan = anActor({
  id: 'head-jpn',
  role: 'HEAD',
  clearance: 'CONFIDENTIAL',
  caveats: ['CYBER-DEFENCE'],
  speaksForSeat: true,
});
export const observer = anActor({ id: 'asean', role: 'OBSERVER', delegation: 'XAS' });

/** An input that the rules let stand, for an adviser of Japan. */
export const aPersonInput = (more: Partial<PersonInput> = {}): PersonInput => ({
  name: 'Japan — Adviser',
  email: 'adviser@jpn.example',
  role: 'ADVISER',
  delegation: 'JPN',
  clearance: 'RESTRICTED',
  caveats: [],
  language: 'EN',
  password: 'correct horse battery',
  ...more,
});

/** A forum of the default charter in which nothing stands in the way. */
export const facts = (more: Partial<PeopleFacts> = {}): PeopleFacts => ({
  roster: rosterAt(defaultCharter, '2026-01-01'),
  emailTaken: false,
  activeHead: null,
  otherAdministrators: 1,
  accreditor: false,
  ...more,
});
