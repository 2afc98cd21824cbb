import { type Actor, forbidden, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import { stateUnlessConfirmed } from '../accreditation/give-accrediting';
import { stateUnlessActive } from './change-person';
import type { Person } from './person';
import { type PersonDecision, personEvent } from './person-decision';
import { maySeePerson } from './visibility';

const mayGive = (actor: Actor, person: Person): Refusal | null => {
  const own = actor.role === 'HEAD' && actor.delegation !== null && actor.delegation === person.delegation;
  return own
    ? null
    : forbidden({
        en: 'Only the head of a delegation says who speaks for its seat.',
        fr: 'Seul le chef d’une délégation décide qui parle au nom de son siège.',
      });
};

const canHold = (person: Person): Refusal | null =>
  person.role === 'DEPUTY' || person.role === 'ADVISER'
    ? null
    : refuse('INVALID', {
        en: 'A head of delegation always speaks for the seat; authority goes to deputies and advisers.',
        fr: 'Un chef de délégation parle toujours au nom du siège ; l’autorité se donne aux adjoints et aux conseillers.',
      });

/**
 * The head of delegation lets a deputy or adviser act formally for the seat, or takes that back (who takes part). Doing
 * so twice changes nothing and is recorded twice.
 */
export const giveAuthority = (
  state: { readonly person: Person },
  input: { readonly speaksForSeat: boolean },
  actor: Actor,
): Result<PersonDecision> => {
  if (!maySeePerson(actor, state.person)) return notFound();
  const refusal =
    mayGive(actor, state.person) ??
    stateUnlessActive(state.person) ??
    stateUnlessConfirmed(state.person) ??
    canHold(state.person);
  if (refusal !== null) return refusal;
  const person: Person = { ...state.person, speaksForSeat: input.speaksForSeat };
  const sightChanged = state.person.speaksForSeat !== person.speaksForSeat;
  const type = input.speaksForSeat ? 'person.authority-given' : 'person.authority-taken';
  return { person, passwordSet: false, signInsEnd: false, sightChanged, events: [personEvent(type, person)] };
};
