import { type Actor, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { sameSet } from '../same-set';
import { type CheckedPerson, checkPerson } from './check-person';
import type { PeopleFacts, Person, PersonInput } from './person';
import { type PersonDecision, personEvent, personRetraction } from './person-decision';
import { forbiddenUnlessAdministrator } from './policy';

/** STATE where nothing more can be done to a person because their accreditation has ended. */
export const stateUnlessActive = (person: Person): Refusal | null =>
  person.active
    ? null
    : refuse('STATE', {
        en: 'The accreditation of this person has ended.',
        fr: 'L’accréditation de cette personne a pris fin.',
      });

/** STATE where the forum would be left without an active administrator. */
export const keepsAnAdministrator = (person: Person, otherAdministrators: number): Refusal | null =>
  person.role !== 'ADMINISTRATOR' || otherAdministrators > 0
    ? null
    : refuse('STATE', {
        en: 'This is the last administrator of the forum. Accredit another one first.',
        fr: 'C’est le dernier administrateur du forum. Accréditez-en d’abord un autre.',
      });

/** Whether a deputy or adviser stays one, in the same delegation. */
const staysDelegate = (person: Person, checked: CheckedPerson): boolean => {
  const goesOn = checked.role === 'DEPUTY' || checked.role === 'ADVISER';
  const before = person.role === 'DEPUTY' || person.role === 'ADVISER';
  return goesOn && before && person.delegation === checked.delegation;
};

const authorityAfter = (person: Person, checked: CheckedPerson): boolean =>
  checked.role === 'HEAD' || (staysDelegate(person, checked) && person.speaksForSeat);

const differs = (before: Person, after: Person): boolean =>
  before.role !== after.role ||
  before.delegation !== after.delegation ||
  before.clearance !== after.clearance ||
  before.speaksForSeat !== after.speaksForSeat ||
  !sameSet(before.caveats, after.caveats);

/**
 * Changes post, clearance or password; the administrator decides. Authority to speak for the seat stays with a deputy or
 * adviser who stays in the delegation; a new password ends every sign-in. Refused: leaving the forum without administrator.
 */
export const changePerson = (
  state: PeopleFacts & { readonly person: Person },
  input: PersonInput,
  actor: Actor,
): Result<PersonDecision> => {
  const { person: before } = state;
  const staysAdministrator = input.role === 'ADMINISTRATOR';
  const refusal =
    forbiddenUnlessAdministrator(actor) ??
    stateUnlessActive(before) ??
    (staysAdministrator ? null : keepsAnAdministrator(before, state.otherAdministrators));
  if (refusal !== null) return refusal;
  const checked = checkPerson(input, state, before.id, false);
  if (isRefusal(checked)) return checked;
  const speaksForSeat = authorityAfter(before, checked);
  const accredits = staysDelegate(before, checked) && before.accredits;
  const person: Person = { ...before, ...checked, speaksForSeat, accredits };
  const passwordSet = typeof input.password === 'string';
  const events = [personEvent('person.changed', person), ...personRetraction(before, person)];
  return { person, passwordSet, signInsEnd: passwordSet, sightChanged: differs(before, person), events };
};
