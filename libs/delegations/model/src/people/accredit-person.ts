import {
  type Actor,
  forbidden,
  holds,
  isRefusal,
  rank,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { type CheckedPerson, checkPerson } from './check-person';
import type { PeopleFacts, Person, PersonInput } from './person';
import { type PersonDecision, personEvent } from './person-decision';
import { canAccredit, canAdminister } from './policy';

const mayAccredit = (actor: Actor, input: PersonInput): Refusal | null => {
  if (canAdminister(actor)) return null;
  const own = actor.delegation !== null && input.delegation === actor.delegation;
  if (canAccredit(actor) && own && (input.role === 'DEPUTY' || input.role === 'ADVISER')) return null;
  return forbidden({
    en: 'An administrator accredits people; a head of delegation accredits its own deputies and advisers.',
    fr: 'Un administrateur accrédite les personnes ; un chef de délégation accrédite ses propres adjoints et conseillers.',
  });
};

const withinOwnReach = (actor: Actor, person: CheckedPerson): Refusal | null => {
  if (!holds(actor, 'HEAD')) return null;
  if (rank(person.clearance) > rank(actor.clearance)) {
    return refuse(
      'LABEL_CEILING',
      {
        en: `You can clear your people up to your own clearance, ${actor.clearance}. An administrator can go further.`,
        fr: `Vous pouvez habiliter vos collaborateurs jusqu’à votre propre niveau, ${actor.clearance}. Un administrateur peut aller plus loin.`,
      },
      'clearance',
    );
  }
  const missing = person.caveats.filter((caveat) => !actor.caveats.includes(caveat)).join(', ');
  if (missing === '') return null;
  return refuse(
    'LABEL_CEILING',
    {
      en: `You do not hold ${missing} yourself. An administrator can give it.`,
      fr: `Vous ne détenez pas vous-même ${missing}. Un administrateur peut l’accorder.`,
    },
    'caveats',
  );
};

/**
 * Accredits a person (who takes part). The administrator may accredit anybody; a head of delegation its own deputies and
 * advisers, no higher than its own clearance and with no caveat that it does not hold. A head always speaks for the seat.
 */
export const accreditPerson = (
  state: PeopleFacts & { readonly id: string },
  input: PersonInput,
  actor: Actor,
): Result<PersonDecision> => {
  const refusal = mayAccredit(actor, input);
  if (refusal !== null) return refusal;
  const checked = checkPerson(input, state, state.id, true);
  if (isRefusal(checked)) return checked;
  const above = withinOwnReach(actor, checked);
  if (above !== null) return above;
  const person: Person = { id: state.id, ...checked, speaksForSeat: checked.role === 'HEAD', active: true };
  const events = [personEvent('person.accredited', person)];
  return { person, passwordSet: true, signInsEnd: false, sightChanged: false, events };
};
