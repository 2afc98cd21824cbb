import { type Actor, type Label, standingOf } from '@parley/kernel';
import { LABEL_FOR_ALL } from '../labels/open-label';
import type { Person } from './person';

/**
 * Who may know of a person by name: of the secretariat everybody, of a delegate the own delegation and the secretariat,
 * of an observer the secretariat. What only few may know of a person is not in this reach: see {@link maySeePrivate}.
 */
export const personLabel = (person: Pick<Person, 'role' | 'delegation'>): Label => {
  switch (standingOf(person.role)) {
    case 'SECRETARIAT':
      return LABEL_FOR_ALL;
    case 'DELEGATION':
      return {
        ...LABEL_FOR_ALL,
        releasableTo: [],
        releasableToObservers: false,
        originator: person.delegation,
      };
    case 'OBSERVER':
      return { ...LABEL_FOR_ALL, releasableTo: [], releasableToObservers: false };
  }
};

const isSelf = (actor: Actor, person: Pick<Person, 'id'>): boolean => actor.personId === person.id;

const sameDelegation = (actor: Actor, person: Pick<Person, 'role' | 'delegation'>): boolean =>
  actor.delegation !== null &&
  actor.delegation === person.delegation &&
  actor.standing === standingOf(person.role);

/** Whether a person shows in this reader's list of people: oneself, one's own delegation, and the secretariat. */
export const maySeePerson = (actor: Actor, person: Pick<Person, 'id' | 'role' | 'delegation'>): boolean =>
  actor.standing === 'SECRETARIAT' ||
  standingOf(person.role) === 'SECRETARIAT' ||
  isSelf(actor, person) ||
  sameDelegation(actor, person);

/** Whether e-mail address, clearance and caveats show: to oneself, one's head of delegation and the secretariat. */
export const maySeePrivate = (actor: Actor, person: Pick<Person, 'id' | 'role' | 'delegation'>): boolean =>
  actor.standing === 'SECRETARIAT' ||
  isSelf(actor, person) ||
  (actor.role === 'HEAD' && sameDelegation(actor, person));
