import { type Actor, forbidden, notFound, type Refusal, type Result } from '@parley/kernel';
import type { Person } from './person';
import { type PersonDecision, personEvent } from './person-decision';
import { canAdminister } from './policy';
import { maySeePerson } from './visibility';

const mayRevoke = (actor: Actor, person: Person): Refusal | null =>
  canAdminister(actor) || actor.personId === person.id
    ? null
    : forbidden({
        en: 'A person ends their own sign-ins; an administrator can do it for anybody.',
        fr: 'Chacun met fin à ses propres connexions ; un administrateur peut le faire pour tous.',
      });

/** Ends every sign-in of a person at once: the person does, or an administrator. It can be done again and again. */
export const revokeSignIns = (state: { readonly person: Person }, actor: Actor): Result<PersonDecision> => {
  if (!maySeePerson(actor, state.person)) return notFound();
  const refusal = mayRevoke(actor, state.person);
  if (refusal !== null) return refusal;
  const { person } = state;
  const events = [personEvent('person.sign-ins-revoked', person)];
  return { person, passwordSet: false, signInsEnd: true, sightChanged: false, events };
};
