import { type Actor, refuse, type Refusal, type Result } from '@parley/kernel';
import { LABEL_FOR_SECRETARIAT } from '../labels/open-label';
import { keepsAnAdministrator, stateUnlessActive } from './change-person';
import type { Person } from './person';
import { aboutPerson, type PersonDecision, personEvent } from './person-decision';
import { forbiddenUnlessAdministrator } from './policy';

const LONGEST_REASON = 500;

const checkReason = (reason: string): Refusal | null =>
  reason !== '' && reason.length <= LONGEST_REASON
    ? null
    : refuse(
        'INVALID',
        {
          en: `Give a reason of 1 to ${LONGEST_REASON} characters; it is kept for the secretariat.`,
          fr: `Donnez une raison de 1 à ${LONGEST_REASON} caractères ; elle est conservée pour le secrétariat.`,
        },
        'reason',
      );

/**
 * Ends an accreditation and every sign-in of the person at once; the administrator decides, with a reason that only the
 * secretariat can read. Refused: a second time, and for the last active administrator.
 */
export const endAccreditation = (
  state: { readonly person: Person; readonly otherAdministrators: number },
  input: { readonly reason: string },
  actor: Actor,
): Result<PersonDecision> => {
  const reason = input.reason.trim();
  const refusal =
    forbiddenUnlessAdministrator(actor) ??
    stateUnlessActive(state.person) ??
    keepsAnAdministrator(state.person, state.otherAdministrators) ??
    checkReason(reason);
  if (refusal !== null) return refusal;
  const person: Person = { ...state.person, active: false };
  const why = {
    ...aboutPerson('person.end-explained', person),
    label: LABEL_FOR_SECRETARIAT,
    data: { reason },
  };
  const events = [personEvent('person.ended', person), why];
  return { person, passwordSet: false, signInsEnd: true, sightChanged: true, events };
};
