import { type Actor, forbidden, isRefusal, rank, refuse, type Refusal, type Result } from '@parley/kernel';
import { type CheckedPerson, checkPerson } from './check-person';
import type { PeopleFacts, Person, PersonInput } from './person';
import { type PersonDecision, personEvent } from './person-decision';
import { canAccredit, canAdminister } from './policy';

const mayAccredit = (actor: Actor, input: PersonInput, accreditor: boolean): Refusal | null => {
  if (canAdminister(actor)) return null;
  const own = actor.delegation !== null && input.delegation === actor.delegation;
  const may = canAccredit(actor) || accreditor;
  if (may && own && (input.role === 'DEPUTY' || input.role === 'ADVISER')) return null;
  return forbidden({
    en: 'An administrator accredits people; a delegation accredits its own deputies and advisers, by its head or whom the head has named for it.',
    fr: 'Un administrateur accrédite les personnes ; une délégation accrédite ses propres adjoints et conseillers, par son chef ou la personne qu’il a désignée.',
  });
};

const withinOwnReach = (actor: Actor, person: CheckedPerson): Refusal | null => {
  if (canAdminister(actor)) return null;
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
 * Accredits a person (who takes part). The administrator may accredit anybody; a delegation, by its head or whom the head
 * has named for it, its own deputies and advisers, no higher than the own clearance and with no caveat that one does not
 * hold, and these wait for the secretariat to confirm them. A head always speaks for the seat.
 */
export const accreditPerson = (
  state: PeopleFacts & { readonly id: string },
  input: PersonInput,
  actor: Actor,
): Result<PersonDecision> => {
  const refusal = mayAccredit(actor, input, state.accreditor);
  if (refusal !== null) return refusal;
  const checked = checkPerson(input, state, state.id, true);
  if (isRefusal(checked)) return checked;
  const above = withinOwnReach(actor, checked);
  if (above !== null) return above;
  const person: Person = {
    id: state.id,
    ...checked,
    speaksForSeat: checked.role === 'HEAD',
    active: true,
    pending: !canAdminister(actor),
    accredits: false,
  };
  const events = [personEvent('person.accredited', person)];
  return { person, passwordSet: true, signInsEnd: false, sightChanged: false, events };
};
