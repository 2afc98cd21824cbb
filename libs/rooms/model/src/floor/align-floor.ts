import {
  type Actor,
  type DelegationCode,
  forbidden,
  isRefusal,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { inOrder } from '@parley/delegations/model';
import { floorEvent } from '../events/make-floor-events';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { queueOrder } from './queue';
import { forbiddenUnlessParticipant, sightOfFloor } from './request-gates';
import { findRequest, isOwn } from './withdraw-floor';

/** Whether the statement is still to be made, or being made. */
const isMade = ({ state }: FloorRequest): boolean => state === 'WAITING' || state === 'SPEAKING';

const stateUnlessOpenToOthers = (request: FloorRequest): Refusal | null => {
  if (request.kind !== 'STATEMENT')
    return refuse('STATE', {
      en: 'Others align themselves with a statement only.',
      fr: 'On ne s’associe qu’à une déclaration.',
    });
  if (isMade(request)) return null;
  return refuse('STATE', {
    en: 'This statement is over, or is not made. Who is aligned with it is decided before it ends.',
    fr: 'Cette déclaration est terminée, ou n’a pas lieu. On s’y associe avant qu’elle ne s’achève.',
  });
};

const forbiddenOnOwn = (actor: Actor, request: FloorRequest): Refusal | null =>
  isOwn(actor, request)
    ? forbidden({
        en: 'This is your own delegation’s statement; others align themselves with it.',
        fr: 'C’est la déclaration de votre propre délégation ; ce sont d’autres qui s’y associent.',
      })
    : null;

const gate = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  sightOfFloor(actor, floor) ??
  forbiddenUnlessParticipant(actor, floor) ??
  forbiddenOnOwn(actor, request) ??
  stateUnlessOpenToOthers(request);

const has = (codes: readonly DelegationCode[], { delegation }: Actor): boolean =>
  delegation !== null && codes.includes(delegation);

/** Whether the actor's delegation could align itself with the statement now. */
export const mayAlign = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  gate(actor, floor, request) ??
  (has(request.aligned, actor)
    ? refuse('DUPLICATE', {
        en: 'Your delegation is aligned with this statement already.',
        fr: 'Votre délégation s’est déjà associée à cette déclaration.',
      })
    : null);

/** Whether the actor's delegation could leave the statement now: it was named, or has aligned itself. */
export const mayLeave = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  gate(actor, floor, request) ??
  (has(request.onBehalfOf, actor)
    ? null
    : refuse('STATE', {
        en: 'This statement is not made on your delegation’s behalf. There is nothing to leave.',
        fr: 'Cette déclaration ne se fait pas au nom de votre délégation. Il n’y a rien à quitter.',
      }));

const changed = (
  floor: Floor,
  request: FloorRequest,
  type: 'floor.aligned' | 'floor.left',
  delegation: DelegationCode,
): FloorDecision => {
  const { key, itemKey, onBehalfOf, aligned } = request;
  const data = { itemKey, delegation, onBehalfOf, aligned };
  return { list: floor.list, requests: [request], events: [floorEvent(type, floor.item, key, data)] };
};

/**
 * A participating delegation aligns itself with another's statement, named before or not, while it waits or is being made
 * (the floor). From then on it is made on that delegation's behalf too.
 */
export const alignWithFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const refusal = mayAlign(actor, floor, before);
  const { delegation } = actor;
  if (refusal !== null || delegation === null) return refusal ?? forbidden();
  const onBehalfOf = inOrder([...before.onBehalfOf, delegation], 'EN');
  const aligned = inOrder([...before.aligned, delegation], 'EN');
  return changed(floor, { ...before, onBehalfOf, aligned }, 'floor.aligned', delegation);
};

/** A delegation that was named, or had aligned itself, leaves the statement: it is not made on its behalf (the floor). */
export const leaveFloor = (
  floor: Floor,
  input: { readonly requestKey: string },
  actor: Actor,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const refusal = mayLeave(actor, floor, before);
  const { delegation } = actor;
  if (refusal !== null || delegation === null) return refusal ?? forbidden();
  const without = (codes: readonly DelegationCode[]): DelegationCode[] =>
    codes.filter((code) => code !== delegation);
  const { onBehalfOf, aligned } = before;
  const after = { ...before, onBehalfOf: without(onBehalfOf), aligned: without(aligned) };
  return changed(floor, after, 'floor.left', delegation);
};

/**
 * What an aligned delegation need not say again: its own waiting statements and its turn in a tour de table, in speaking order;
 * offered to it for withdrawal until that statement ends (the floor). Nothing for those who are not aligned with this statement.
 */
export const offeredForWithdrawal = (
  actor: Actor,
  { requests }: Pick<Floor, 'requests'>,
  request: FloorRequest,
): FloorRequest[] =>
  has(request.aligned, actor) && isMade(request)
    ? queueOrder(requests).filter((other) => other.kind === 'STATEMENT' && isOwn(actor, other))
    : [];
