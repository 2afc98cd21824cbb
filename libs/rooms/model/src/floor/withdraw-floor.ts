import {
  type Actor,
  forbidden,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
  type Worded,
} from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { canManageSessions } from '@parley/sessions/model';
import { floorEvent } from '../events/make-floor-events';
import type { Floor, FloorDecision, FloorRequest, FloorRequestState } from './floor';
import { sightOfFloor } from './request-gates';

/** A request of this floor that the actor sees; NOT_FOUND for any other key. */
export const findRequest = (actor: Actor, floor: Floor, key: string): Result<FloorRequest> =>
  sightOfFloor(actor, floor) ?? floor.requests.find((request) => request.key === key) ?? notFound();

/** A delegate of the delegation that asked. */
export const isOwn = (actor: Actor, request: Pick<FloorRequest, 'delegation'>): boolean =>
  isDelegate(actor) && actor.delegation === request.delegation;

const PAST: Readonly<Record<Exclude<FloorRequestState, 'WAITING'>, Worded>> = {
  SPEAKING: {
    en: 'The floor has been given for this request. It can be ended, not withdrawn.',
    fr: 'La parole a été donnée pour cette demande. On peut y mettre fin, non la retirer.',
  },
  SPOKEN: { en: 'This request has had its turn.', fr: 'Cette demande a eu son tour.' },
  WITHDRAWN: {
    en: 'This request was withdrawn already.',
    fr: 'Cette demande a déjà été retirée.',
  },
  DECLINED: {
    en: 'The chair has declined this request already.',
    fr: 'La présidence a déjà écarté cette demande.',
  },
};

/** STATE, saying what has become of it, unless the request waits. */
export const stateUnlessWaiting = ({ state }: FloorRequest): Refusal | null =>
  state === 'WAITING' ? null : refuse('STATE', PAST[state]);

const mayWithdraw = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  sightOfFloor(actor, floor) ??
  (isOwn(actor, request) || canManageSessions(actor)
    ? null
    : forbidden({
        en: 'The delegation that asked withdraws its request; the chair can decline it.',
        fr: 'La délégation qui a demandé la parole retire sa demande ; la présidence peut l’écarter.',
      })) ??
  stateUnlessWaiting(request);

/** Whether the actor could withdraw or decline the request now. */
export const canWithdraw = (actor: Actor, floor: Floor, request: FloorRequest): boolean =>
  mayWithdraw(actor, floor, request) === null;

/** Takes a waiting request off the list: WITHDRAWN by its delegation, DECLINED by the chair (the floor). */
export const withdrawFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const refusal = mayWithdraw(actor, floor, before);
  if (refusal !== null) return refusal;
  const own = isOwn(actor, before);
  const state = own ? 'WITHDRAWN' : 'DECLINED';
  const type = own ? 'floor.withdrawn' : 'floor.declined';
  const events = [floorEvent(type, floor.item, before.key, { itemKey: before.itemKey, state })];
  return { list: floor.list, requests: [{ ...before, state }], events };
};
