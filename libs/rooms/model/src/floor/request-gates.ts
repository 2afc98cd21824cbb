import { type Actor, forbidden, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { itemStateUnless, sightOf, stateUnless } from '@parley/sessions/model';
import type { Floor, FloorRequest, FloorRequestKind } from './floor';
import { listOf } from './list-of';

/** Rights of reply of one delegation on one item (the floor). */
export const MOST_REPLIES = 2;

/** NOT_FOUND where the actor does not see the session or the item. */
export const sightOfFloor = (actor: Actor, { session, item }: Floor): Refusal | null =>
  sightOf(actor, session) ?? (visible(actor, item.label) ? null : notFound());

/** FORBIDDEN to all but delegates of a delegation that the session invites. */
export const forbiddenUnlessParticipant = (actor: Actor, { session }: Floor): Refusal | null =>
  isDelegate(actor) && actor.delegation !== null && session.participants.includes(actor.delegation)
    ? null
    : forbidden({
        en: 'Delegates of the invited delegations ask for the floor.',
        fr: 'Les délégués des délégations invitées demandent la parole.',
      });

const stateUnlessTimely = ({ session, item }: Floor, kind: FloorRequestKind): Refusal | null => {
  const inAdvance = kind === 'STATEMENT' && item.state === 'PENDING';
  return (
    stateUnless(session, inAdvance ? ['CONVENED', 'OPEN', 'SUSPENDED'] : ['OPEN']) ??
    itemStateUnless(item, inAdvance ? ['PENDING'] : ['OPEN', 'SUSPENDED'])
  );
};

const stateUnlessListOpen = (floor: Floor, kind: FloorRequestKind): Refusal | null =>
  kind !== 'STATEMENT' || listOf(floor).open
    ? null
    : refuse('STATE', {
        en: 'The list of speakers is closed. The chair opens it; a right of reply and a point of order do not need it.',
        fr: 'La liste des orateurs est close. La présidence l’ouvre ; un droit de réponse et une motion d’ordre n’en dépendent pas.',
      });

const ownRequests = (actor: Actor, { requests }: Floor, kind: FloorRequestKind): FloorRequest[] =>
  requests.filter(
    (request) => request.kind === kind && !request.inTour && request.delegation === actor.delegation,
  );

const refuseSecondWaiting = (actor: Actor, floor: Floor, kind: FloorRequestKind): Refusal | null =>
  ownRequests(actor, floor, kind).some(({ state }) => state === 'WAITING')
    ? refuse('DUPLICATE', {
        en: 'Your delegation is already on the list with such a request.',
        fr: 'Votre délégation figure déjà sur la liste avec une telle demande.',
      })
    : null;

const USED: readonly FloorRequest['state'][] = ['SPEAKING', 'SPOKEN'];

const stateUnlessRepliesLeft = (actor: Actor, floor: Floor, kind: FloorRequestKind): Refusal | null =>
  kind === 'RIGHT_OF_REPLY' &&
  ownRequests(actor, floor, kind).filter(({ state }) => USED.includes(state)).length >= MOST_REPLIES
    ? refuse('STATE', {
        en: `Your delegation has used its ${MOST_REPLIES} rights of reply on this item.`,
        fr: `Votre délégation a utilisé ses ${MOST_REPLIES} droits de réponse sur ce point.`,
      })
    : null;

/**
 * Whether an actor may ask for the floor in this way now (the floor): a delegate of an invited delegation, with one
 * waiting request of each kind for the delegation, turns of a tour de table not counted. A statement needs an open list, and may be asked for before the item is
 * opened; a right of reply (at most two for the delegation and item) and a point of order need the item under way.
 */
export const mayRequest = (actor: Actor, floor: Floor, kind: FloorRequestKind): Refusal | null =>
  sightOfFloor(actor, floor) ??
  forbiddenUnlessParticipant(actor, floor) ??
  stateUnlessTimely(floor, kind) ??
  refuseSecondWaiting(actor, floor, kind) ??
  stateUnlessListOpen(floor, kind) ??
  stateUnlessRepliesLeft(actor, floor, kind);
