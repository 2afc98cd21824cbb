import type { AdministeredPersonFragment, PersonInput } from '@parley/api-client';
import { CLASSIFICATIONS, type Classification, ROLES, type Role, standingOf } from '@parley/kernel';

/** A person as the form holds it. */
export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Empty for none. */
  readonly delegation: string;
  readonly clearance: Classification;
  readonly caveats: readonly string[];
  readonly language: 'EN' | 'FR';
  /** Empty: the one that stands, on a change. */
  readonly password: string;
}

/** A new adviser of a delegation. */
export const newPerson = (delegation: string): PersonDraft => ({
  name: '',
  email: '',
  role: 'ADVISER',
  delegation,
  clearance: 'UNCLASSIFIED',
  caveats: [],
  language: 'EN',
  password: '',
});

/** Somebody as they stand. */
export const draftOf = (person: AdministeredPersonFragment): PersonDraft => ({
  name: person.name,
  email: person.email ?? '',
  role: person.role,
  delegation: person.delegation?.code ?? '',
  clearance: person.clearance ?? 'UNCLASSIFIED',
  caveats: person.caveats ?? [],
  language: 'EN',
  password: '',
});

/** The draft as the server takes it; the secretariat belongs to no delegation. */
export const personInput = (draft: PersonDraft): PersonInput => ({
  name: draft.name,
  email: draft.email,
  role: draft.role,
  delegation: standingOf(draft.role) === 'SECRETARIAT' || draft.delegation === '' ? null : draft.delegation,
  clearance: draft.clearance,
  caveats: [...draft.caveats],
  language: draft.language,
  password: draft.password === '' ? null : draft.password,
});

/** What a choice in a list says, as a post. */
export const roleFrom = (text: string): Role | undefined => ROLES.find((role) => role === text);
/** What a choice in a list says, as a level. */
export const levelFrom = (text: string): Classification | undefined =>
  CLASSIFICATIONS.find((level) => level === text);
