import type { DelegationCode } from '@parley/kernel';
import { inOrder } from '@parley/delegations/model';
import type { FloorsView } from '../events/floor-view';
import type { RequestSheet } from '../events/floor-sheets';
import type { FloorRequestState, TourOrder } from '../floor/floor';
import { turnsOf } from './turns';

/** How a tour de table was started; which turns are its own follows from the moment at which they were made. */
export interface TourBegun {
  readonly order: TourOrder;
  /** The seat from which it went. */
  readonly drawn: DelegationCode;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** A tour de table as the journal tells it. */
export interface JournalTour extends TourBegun {
  /** Who spoke, in the order in which they did. */
  readonly turns: readonly RequestSheet[];
  /** Who had their turn and passed it on. */
  readonly passed: readonly DelegationCode[];
  /** Whom the chair passed over, or who had not been called when it was broken off. */
  readonly notCalled: readonly DelegationCode[];
}

/** By key of an item: its tours so far. A list holds its last one only, so that each is kept as it is told. */
export type ToursBegun = Readonly<Record<string, readonly TourBegun[]>>;

/** The tours known after an entry, from the floors after it; what is out of sight there is so here. */
export const toursAfter = (before: ToursBegun, floors: FloorsView): ToursBegun =>
  Object.fromEntries(
    Object.entries(floors).flatMap(([itemKey, { list }]) => {
      const known = before[itemKey] ?? [];
      const tour = list?.tour ?? null;
      const isNew = tour !== null && known.every(({ startedAt }) => startedAt !== tour.startedAt);
      const all = isNew
        ? [...known, { order: tour.order, drawn: tour.drawn, startedAt: tour.startedAt }]
        : known;
      return all.length === 0 ? [] : [[itemKey, all] as const];
    }),
  );

const seatsIn = (requests: readonly RequestSheet[], state: FloorRequestState): DelegationCode[] =>
  inOrder(
    requests.filter((request) => request.state === state).map(({ delegation }) => delegation),
    'EN',
  );

/** The tours of an item with what became of each seat's turn; a turn belongs to the tour that made it (the floor). */
export const toursOf = (begun: readonly TourBegun[], requests: readonly RequestSheet[]): JournalTour[] =>
  begun.map((tour) => {
    const own = requests.filter(({ inTour, requestedAt }) => inTour && requestedAt === tour.startedAt);
    return {
      ...tour,
      turns: turnsOf(own),
      passed: seatsIn(own, 'WITHDRAWN'),
      notCalled: seatsIn(own, 'DECLINED'),
    };
  });
