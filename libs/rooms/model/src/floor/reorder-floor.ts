import { type Actor, refuse, type Refusal, type Result, type Worded } from '@parley/kernel';
import { nameOf } from '@parley/delegations/model';
import { floorEvent } from '../events/make-floor-events';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { laneOf, queueOrder } from './queue';
import { mayRunList } from './set-list';

/** Keys of those who wait. */
export interface OrderInput {
  /** As they shall speak. */
  readonly order: readonly string[];
  /** As they stood before the actor's eyes. */
  readonly seen: readonly string[];
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((key, at) => key === others[at]);

const named = (queue: readonly FloorRequest[]): Worded => {
  const inLanguage = (language: 'EN' | 'FR'): string =>
    queue.map(({ delegation }) => nameOf(delegation, language)).join(', ');
  return { en: inLanguage('EN') || 'nobody', fr: inLanguage('FR') || 'personne' };
};

const staleOrder = (queue: readonly FloorRequest[]): Refusal => {
  const order = named(queue);
  return refuse(
    'CONFLICT',
    {
      en: `The list of speakers has changed meanwhile. Its order is now: ${order.en}. Look at it, then move again.`,
      fr: `La liste des orateurs a changé entre-temps. Son ordre est maintenant : ${order.fr}. Regardez-la, puis déplacez de nouveau.`,
    },
    'seen',
  );
};

const refuseOrder = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'order');

const checkOrder = (queue: readonly FloorRequest[], order: readonly string[]): Refusal | null => {
  const known = new Map(queue.map((request) => [request.key, request]));
  const wanted = order.flatMap((key) => known.get(key) ?? []);
  if (order.length !== queue.length || wanted.length !== queue.length || new Set(order).size !== order.length)
    return refuseOrder(
      'Name each request that waits, once.',
      'Désignez chaque demande en attente, une seule fois.',
    );
  const broken = wanted.some((request, at) => {
    const before = wanted[at - 1];
    return before !== undefined && laneOf(before) > laneOf(request);
  });
  return broken
    ? refuseOrder(
        'Points of order come first, then a tour de table, then statements, then rights of reply. Move requests among their like.',
        'Les motions d’ordre viennent d’abord, puis un tour de table, puis les déclarations, puis les droits de réponse. Déplacez les demandes parmi leurs semblables.',
      )
    : null;
};

/** Each in the new order takes, of the places that its like hold now, the one that comes to it. */
const placed = (queue: readonly FloorRequest[], order: readonly string[]): FloorRequest[] => {
  const known = new Map(queue.map((request) => [request.key, request]));
  // Lanes follow one another in both, so that the places of a lane stand at the same indices.
  return order.flatMap((key, at) => {
    const request = known.get(key);
    const place = queue[at]?.place;
    return request === undefined || place === undefined || request.place === place
      ? []
      : [{ ...request, place }];
  });
};

/**
 * The chair or a session officer puts those who wait into another order, each among its like (the floor). Refused with
 * CONFLICT, naming the order that stands, where the list is not in the order that was seen.
 */
export const reorderFloor = (floor: Floor, input: OrderInput, actor: Actor): Result<FloorDecision> => {
  const queue = queueOrder(floor.requests);
  const seen = same(
    input.seen,
    queue.map(({ key }) => key),
  );
  const refusal =
    mayRunList(actor, floor) ?? (seen ? null : staleOrder(queue)) ?? checkOrder(queue, input.order);
  if (refusal !== null) return refusal;
  const requests = placed(queue, input.order);
  if (requests.length === 0) return { list: floor.list, requests, events: [] };
  const data = { itemKey: floor.item.key, places: requests.map(({ key, place }) => ({ key, place })) };
  return {
    list: floor.list,
    requests,
    events: [floorEvent('floor.reordered', floor.item, null, data)],
  };
};
