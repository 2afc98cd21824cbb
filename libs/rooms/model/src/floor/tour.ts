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
import { itemStateUnless, stateUnless } from '@parley/sessions/model';
import { listSheet, requestSheet } from '../events/floor-sheets';
import { floorEvent } from '../events/make-floor-events';
import { calledSeats } from './called-seats';
import type { Floor, FloorDecision, FloorList, FloorRequest, Tour, TourOrder } from './floor';
import { listOf } from './list-of';
import { tourUnderWay } from './queue';
import { mayRunList } from './set-list';

/** A seat as the lot brought it up, with the key that its turn gets. */
export interface DrawnSeat {
  readonly delegation: DelegationCode;
  readonly key: string;
}

/** What a tour de table is started from, beside the floor. */
export interface TourGround {
  /** The participants in the order in which they were drawn by lot; chance is no part of the rule. */
  readonly lot: readonly DrawnSeat[];
  /** Seats with somebody in the room. */
  readonly present: readonly DelegationCode[];
  /** Place in the order of request of the first turn. */
  readonly sequence: number;
}

export interface TourInput {
  readonly order: TourOrder;
  /** Leaves out the seats with nobody in the room. */
  readonly presentOnly: boolean;
}

/** Whether the actor could start a tour de table now: none is under way, and session and item are open. */
export const mayStartTour = (actor: Actor, floor: Floor): Refusal | null =>
  mayRunList(actor, floor) ??
  stateUnless(floor.session, ['OPEN']) ??
  itemStateUnless(floor.item, ['OPEN']) ??
  (tourUnderWay(floor.requests)
    ? refuse('STATE', {
        en: 'A tour de table is under way already. End it before you start another.',
        fr: 'Un tour de table est déjà en cours. Mettez-y fin avant d’en commencer un autre.',
      })
    : null);

/** Whom the item concerns and its label lets read it; all of them, or those in the room. */
const seatsCalled = (floor: Floor, { present }: TourGround, presentOnly: boolean): DelegationCode[] =>
  calledSeats(floor.item, floor.session).filter((code) => !presentOnly || present.includes(code));

const from = (seats: readonly DelegationCode[], first: DelegationCode): DelegationCode[] => {
  const at = Math.max(0, seats.indexOf(first));
  return [...seats.slice(at), ...seats.slice(0, at)];
};

const tourOf = (
  floor: Floor,
  ground: TourGround,
  { order, presentOnly }: TourInput,
  now: Date,
): Result<Tour> => {
  const called = seatsCalled(floor, ground, presentOnly);
  const lot = ground.lot.map(({ delegation }) => delegation).filter((code) => called.includes(code));
  const [drawn] = lot;
  if (drawn === undefined)
    return refuse('STATE', {
      en: 'Nobody of the delegations that this item concerns is in the room. Call all who are invited.',
      fr: 'Aucune des délégations que ce point concerne n’est dans la salle. Appelez toutes celles qui sont invitées.',
    });
  const seats = order === 'LOT' ? lot : from(inOrder(called, order), drawn);
  return { order, drawn, seats, startedAt: now };
};

const turnOf = (
  { item }: Floor,
  delegation: DelegationCode,
  key: string,
  sequence: number,
  by: { readonly personId: string; readonly now: Date },
): FloorRequest => ({
  key,
  itemKey: item.key,
  kind: 'STATEMENT',
  state: 'WAITING',
  delegation,
  onBehalfOf: [],
  aligned: [],
  inTour: true,
  requestedBy: by.personId,
  requestedAt: by.now,
  sequence,
  place: sequence,
  startedAt: null,
  endedAt: null,
  pausedMs: 0,
  interruptedAt: null,
  ruling: null,
});

/**
 * The chair or a session officer goes round the table (the floor): every participant that the item concerns, or every one
 * present, gets one turn — in English or French alphabetical order from the seat that the lot brought up first, or in the
 * order of the lot. What was asked for before waits until it is over; points of order do not.
 */
export const startTour = (
  floor: Floor,
  ground: TourGround,
  input: TourInput,
  actor: Actor,
  now: Date,
): Result<FloorDecision> => {
  const refusal = mayStartTour(actor, floor);
  const { personId } = actor;
  if (refusal !== null || personId === null) return refusal ?? forbidden();
  const tour = tourOf(floor, ground, input, now);
  if (isRefusal(tour)) return tour;
  const keys = new Map(ground.lot.map(({ delegation, key }) => [delegation, key]));
  const requests = tour.seats.map((code, at) =>
    turnOf(floor, code, keys.get(code) ?? code, ground.sequence + at, { personId, now }),
  );
  const list: FloorList = { ...listOf(floor), tour };
  const { key: itemKey } = floor.item;
  const data = { itemKey, list: listSheet(list), requests: requests.map(requestSheet) };
  return { list, requests, events: [floorEvent('floor.tour-started', floor.item, null, data)] };
};

/** Whether the actor could end a tour de table now. */
export const mayEndTour = (actor: Actor, floor: Floor): Refusal | null =>
  mayRunList(actor, floor) ??
  (tourUnderWay(floor.requests)
    ? null
    : refuse('STATE', {
        en: 'No tour de table is under way.',
        fr: 'Aucun tour de table n’est en cours.',
      }));

/** The chair or a session officer breaks a tour off: seats that have not had their turn are passed over (the floor). */
export const endTour = (floor: Floor, actor: Actor): Result<FloorDecision> => {
  const refusal = mayEndTour(actor, floor);
  if (refusal !== null) return refusal;
  const requests = floor.requests
    .filter(({ inTour, state }) => inTour && state === 'WAITING')
    .map((request): FloorRequest => ({ ...request, state: 'DECLINED' }));
  const { key: itemKey } = floor.item;
  const data = { itemKey, declined: requests.map(({ key }) => key).sort() };
  return {
    list: floor.list,
    requests,
    events: [floorEvent('floor.tour-ended', floor.item, null, data)],
  };
};
