import {
  type Actor,
  forbidden,
  holds,
  notFound,
  rank,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { stateUnlessActive } from '../people/change-person';
import type { Person } from '../people/person';
import { type PersonDecision, personEvent } from '../people/person-decision';
import { canAdminister } from '../people/policy';
import { maySeePerson } from '../people/visibility';

/** May confirm or decline what delegations enter: the administrator, the chair and the session officers. */
export const canConfirm = (actor: Actor): boolean =>
  holds(actor, 'ADMINISTRATOR', 'CHAIR', 'SESSION_OFFICER');

const LONGEST_REASON = 500;

const reaches = (actor: Actor, person: Person): boolean =>
  canAdminister(actor) ||
  (rank(person.clearance) <= rank(actor.clearance) &&
    person.caveats.every((caveat) => actor.caveats.includes(caveat)));

const gate = (actor: Actor, person: Person): Refusal | null => {
  if (!maySeePerson(actor, person)) return notFound();
  if (!canConfirm(actor)) {
    return forbidden({
      en: 'The secretariat confirms accreditations: the administrator, the chair and the session officers.',
      fr: 'Le secrétariat confirme les accréditations : l’administrateur, la présidence et les responsables de session.',
    });
  }
  if (!person.pending && person.active) {
    return refuse('STATE', {
      en: 'This accreditation has been confirmed already.',
      fr: 'Cette accréditation est déjà confirmée.',
    });
  }
  return stateUnlessActive(person);
};

/** Confirms and declines alike, so that nothing is offered that would be refused. */
export const mayConfirm = (actor: Actor, person: Person): Refusal | null =>
  gate(actor, person) ??
  (reaches(actor, person)
    ? null
    : refuse(
        'LABEL_CEILING',
        {
          en: 'This person is to read more than you may read yourself. An administrator can confirm it.',
          fr: 'Cette personne lirait plus que ce que vous pouvez lire vous-même. Un administrateur peut la confirmer.',
        },
        'personId',
      ));

const STAYING = { passwordSet: false, signInsEnd: false, sightChanged: true } as const;

/** The secretariat confirms a person whom a delegation has accredited: from now on they sign in and are named (who takes part). */
export const confirmAccreditation = (
  { person: before }: { readonly person: Person },
  actor: Actor,
): Result<PersonDecision> => {
  const refusal = mayConfirm(actor, before);
  if (refusal !== null) return refusal;
  const person: Person = { ...before, pending: false };
  return { ...STAYING, person, events: [personEvent('person.confirmed', person)] };
};

/** The secretariat declines, with a reason that the delegation reads (who takes part). The e-mail address is free again. */
export const declineAccreditation = (
  { person: before }: { readonly person: Person },
  input: { readonly reason: string },
  actor: Actor,
): Result<PersonDecision> => {
  const refusal = gate(actor, before);
  if (refusal !== null) return refusal;
  const reason = input.reason.trim();
  if (reason === '' || reason.length > LONGEST_REASON) {
    return refuse(
      'INVALID',
      {
        en: `Give a reason of 1 to ${LONGEST_REASON} characters; the delegation reads it.`,
        fr: `Donnez une raison de 1 à ${LONGEST_REASON} caractères ; la délégation la lira.`,
      },
      'reason',
    );
  }
  const person: Person = { ...before, active: false };
  const event = personEvent('person.declined', person);
  return { ...STAYING, person, events: [{ ...event, data: { ...event.data, reason } }] };
};
