import { type Actor, forbidden, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { canManageSessions } from '@parley/sessions/model';
import { floorEvent } from '../events/make-floor-events';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { sightOfFloor } from './request-gates';
import { findRequest, isOwn, stateUnlessWaiting } from './withdraw-floor';

/** Whether the actor could pass on this turn now, or pass it over. */
export const mayPass = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  sightOfFloor(actor, floor) ??
  (isOwn(actor, request) || canManageSessions(actor)
    ? null
    : forbidden({
        en: 'A delegation passes on its own turn; the chair can pass it over.',
        fr: 'Une délégation renonce à son propre tour ; la présidence peut passer outre.',
      })) ??
  (request.inTour
    ? stateUnlessWaiting(request)
    : refuse('STATE', {
        en: 'One passes on a turn in a tour de table. A request is withdrawn.',
        fr: 'On renonce à son tour dans un tour de table. Une demande se retire.',
      }));

/** Passes on a turn in a tour de table: WITHDRAWN by its delegation, DECLINED where the chair passes it over (the floor). */
export const passFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const refusal = mayPass(actor, floor, before);
  if (refusal !== null) return refusal;
  const state = isOwn(actor, before) ? 'WITHDRAWN' : 'DECLINED';
  const data = { itemKey: before.itemKey, state } as const;
  return {
    list: floor.list,
    requests: [{ ...before, state }],
    events: [floorEvent('floor.passed', floor.item, before.key, data)],
  };
};
