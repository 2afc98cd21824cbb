import { type Actor, forbidden, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import { stateUnlessActive } from '../people/change-person';
import type { Person } from '../people/person';
import { type PersonDecision, personEvent } from '../people/person-decision';
import { maySeePerson } from '../people/visibility';

/** STATE while the secretariat has not confirmed a person. */
export const stateUnlessConfirmed = (person: Person): Refusal | null =>
  person.pending
    ? refuse('STATE', {
        en: 'The secretariat has not confirmed this person yet.',
        fr: 'Le secrétariat n’a pas encore confirmé cette personne.',
      })
    : null;

const mayGive = (actor: Actor, person: Person): Refusal | null =>
  actor.role === 'HEAD' && actor.delegation !== null && actor.delegation === person.delegation
    ? null
    : forbidden({
        en: 'Only the head of a delegation says who accredits its people.',
        fr: 'Seul le chef d’une délégation décide qui accrédite ses collaborateurs.',
      });

const canHold = (person: Person): Refusal | null =>
  person.role === 'DEPUTY' || person.role === 'ADVISER'
    ? null
    : refuse('INVALID', {
        en: 'A head of delegation accredits people anyway; this goes to deputies and advisers.',
        fr: 'Un chef de délégation accrédite de toute façon ; ceci se donne aux adjoints et aux conseillers.',
      });

/**
 * The head of delegation makes a deputy or adviser the delegation's own administrator, who accredits its people, or takes
 * that back (who takes part).
 */
export const giveAccrediting = (
  state: { readonly person: Person },
  input: { readonly accredits: boolean },
  actor: Actor,
): Result<PersonDecision> => {
  if (!maySeePerson(actor, state.person)) return notFound();
  const refusal =
    mayGive(actor, state.person) ??
    stateUnlessActive(state.person) ??
    stateUnlessConfirmed(state.person) ??
    canHold(state.person);
  if (refusal !== null) return refusal;
  const person: Person = { ...state.person, accredits: input.accredits };
  const type = input.accredits ? 'person.accrediting-given' : 'person.accrediting-taken';
  return {
    person,
    passwordSet: false,
    signInsEnd: false,
    sightChanged: false,
    events: [personEvent(type, person)],
  };
};
