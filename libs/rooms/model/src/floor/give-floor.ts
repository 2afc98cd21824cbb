import { type Actor, forbidden, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import {
  canManageSessions,
  forbiddenUnlessManager,
  itemStateUnless,
  stateUnless,
} from '@parley/sessions/model';
import { floorEvent } from '../events/make-floor-events';
import { endingAll, endingInterrupted, endingOf } from './ending';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { continuing, interrupting } from './interrupting';
import { inTurn } from './join-decisions';
import { currentSpeaker, laneOf, tourUnderWay } from './queue';
import { findRequest, isOwn, stateUnlessWaiting } from './withdraw-floor';

const stateUnlessItsTurn = ({ requests }: Floor, request: FloorRequest): Refusal | null =>
  laneOf(request) <= 1 || !tourUnderWay(requests)
    ? null
    : refuse('STATE', {
        en: 'A tour de table is under way: statements and replies wait. End it first, or give the floor to the next seat.',
        fr: 'Un tour de table est en cours : les déclarations et les réponses attendent. Mettez-y fin d’abord, ou donnez la parole au siège suivant.',
      });

/** Whether the floor could be given for this request now: one that waits for it, or was interrupted. */
export const mayGive = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  forbiddenUnlessManager(actor) ??
  stateUnless(floor.session, ['OPEN']) ??
  itemStateUnless(floor.item, ['OPEN']) ??
  // Whoever was interrupted has begun already: nothing comes before their going on.
  (request.interruptedAt === null
    ? (stateUnlessWaiting(request) ?? stateUnlessItsTurn(floor, request))
    : null);

/** Who stands in the way of this request: ended, or interrupted where it is a point of order. */
const makingRoom = (floor: Floor, { kind }: FloorRequest, now: Date): FloorDecision => {
  if (kind !== 'POINT_OF_ORDER') return endingAll(floor, now);
  const onProcedure = currentSpeaker(floor.requests)?.kind === 'POINT_OF_ORDER';
  return onProcedure ? endingOf(floor, now) : interrupting(floor, now);
};

const giving = (floor: Floor, before: FloorRequest, now: Date): FloorDecision => {
  // Nobody is spoken for who has not said so: whoever was named and has not aligned is not among them.
  const { aligned: onBehalfOf, itemKey, key } = before;
  const request: FloorRequest = { ...before, state: 'SPEAKING', startedAt: now, onBehalfOf };
  const data = { itemKey, state: request.state, startedAt: now.toISOString(), onBehalfOf };
  return {
    list: floor.list,
    requests: [request],
    events: [floorEvent('floor.given', floor.item, key, data)],
  };
};

/**
 * The chair or a session officer gives the floor to whoever waits (the floor). Whoever speaks ends by the same decision; for a
 * point of order stands aside, and has the floor back by being given it again. Both the session and the item must be open; in
 * a tour de table statements and replies wait.
 */
export const giveFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
  now: Date,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const refusal = mayGive(actor, floor, before);
  if (refusal !== null) return refusal;
  if (before.interruptedAt !== null)
    return inTurn(
      floor,
      (present) => endingOf(present, now),
      (present) => continuing(present, before, now),
    );
  return inTurn(
    floor,
    (present) => makingRoom(present, before, now),
    (present) => giving(present, before, now),
  );
};

const mayEnd = (actor: Actor, request: FloorRequest): Refusal | null => {
  if (!isOwn(actor, request) && !canManageSessions(actor)) {
    return forbidden({
      en: 'Whoever speaks ends, or the chair does.',
      fr: 'La personne qui parle met fin à son intervention, ou la présidence le fait.',
    });
  }
  return request.state === 'SPEAKING'
    ? null
    : refuse('STATE', {
        en: 'This request does not have the floor.',
        fr: 'Cette demande n’a pas la parole.',
      });
};

/** The speaking delegation, the chair or a session officer ends the turn (the floor). */
export const endFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
  now: Date,
): Result<FloorDecision> => {
  const speaking = findRequest(actor, floor, input.requestKey);
  if (isRefusal(speaking)) return speaking;
  const refusal = mayEnd(actor, speaking);
  if (refusal !== null) return refusal;
  return speaking.interruptedAt === null ? endingOf(floor, now) : endingInterrupted(floor);
};
