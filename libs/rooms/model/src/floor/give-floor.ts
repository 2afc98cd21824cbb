import { type Actor, forbidden, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import {
  canManageSessions,
  forbiddenUnlessManager,
  itemStateUnless,
  stateUnless,
} from '@parley/sessions/model';
import { floorEvent } from '../events/make-floor-events';
import { endingOf } from './ending';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { findRequest, isOwn, stateUnlessWaiting } from './withdraw-floor';

/**
 * The chair or a session officer gives the floor to whoever waits (the floor); whoever speaks ends by the same decision. Both
 * the session and the item must be open.
 */
export const giveFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
  now: Date,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const refusal =
    forbiddenUnlessManager(actor) ??
    stateUnless(floor.session, ['OPEN']) ??
    itemStateUnless(floor.item, ['OPEN']) ??
    stateUnlessWaiting(before);
  if (refusal !== null) return refusal;
  const ending = endingOf(floor, now);
  const request: FloorRequest = { ...before, state: 'SPEAKING', startedAt: now };
  const data = { itemKey: request.itemKey, state: request.state, startedAt: now.toISOString() };
  return {
    list: ending.list,
    requests: [...ending.requests, request],
    events: [...ending.events, floorEvent('floor.given', floor.item, request.key, data)],
  };
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
  return mayEnd(actor, speaking) ?? endingOf(floor, now);
};
