import type { DelegationCode } from '@parley/kernel';
import type { Decision, SeatingOrder } from '@parley/delegations/model';
import type { AgendaItem, Session } from '@parley/sessions/model';

/** A point of order comes before all, a right of reply after the statements (the floor). */
export const FLOOR_REQUEST_KINDS = ['STATEMENT', 'RIGHT_OF_REPLY', 'POINT_OF_ORDER'] as const;
export type FloorRequestKind = (typeof FLOOR_REQUEST_KINDS)[number];

/**
 * WAITING → SPEAKING → SPOKEN, or WITHDRAWN by the delegation, or DECLINED by the chair (the floor). In a tour de table the
 * last two are to pass and to be passed over. One that a point of order interrupts is SPEAKING still, see `interruptedAt`.
 */
export const FLOOR_REQUEST_STATES = ['WAITING', 'SPEAKING', 'SPOKEN', 'WITHDRAWN', 'DECLINED'] as const;
export type FloorRequestState = (typeof FLOOR_REQUEST_STATES)[number];

/** How the chair rules on a point of order (the floor). */
export const RULINGS = ['UPHELD', 'REJECTED', 'NOTED'] as const;
export type RulingOutcome = (typeof RULINGS)[number];

/** The chair's ruling on a point of order, given once. */
export interface Ruling {
  readonly outcome: RulingOutcome;
  /** In the chair's words, where there are any. */
  readonly text: string | null;
  readonly ruledAt: Date;
}

/** One delegation's turn in the list of speakers of one item. Kept for the record after it has ended. */
export interface FloorRequest {
  readonly key: string;
  readonly itemKey: string;
  readonly kind: FloorRequestKind;
  readonly state: FloorRequestState;
  readonly delegation: DelegationCode;
  /**
   * Other participants for whom the statement is asked for: those who were named, and those who aligned, without those who
   * left. Once the floor is given: for whom it is made, all of whom are aligned.
   */
  readonly onBehalfOf: readonly DelegationCode[];
  /** Those of them who have aligned themselves. */
  readonly aligned: readonly DelegationCode[];
  /** A turn in a tour de table, which the chair made; not an ordinary request. */
  readonly inTour: boolean;
  /** The person who asked. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Order of request, given by the store: rising, unique within the item. */
  readonly sequence: number;
  /** Place among its like: the sequence, until the chair orders otherwise; unique within the item. */
  readonly place: number;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** Time during which this speaker's clock stood still, in milliseconds, without the present pause. */
  readonly pausedMs: number;
  /** Since when a point of order has the floor instead; the clock stands from then on. */
  readonly interruptedAt: Date | null;
  /** On a point of order, once the chair has ruled. */
  readonly ruling: Ruling | null;
}

/** In what order a tour de table goes: alphabetically in one of the two languages, or by lot. */
export const TOUR_ORDERS = ['EN', 'FR', 'LOT'] as const satisfies readonly (SeatingOrder | 'LOT')[];
export type TourOrder = (typeof TOUR_ORDERS)[number];

/** A tour de table as the chair started it; under way while any of its turns waits. */
export interface Tour {
  readonly order: TourOrder;
  /** The seat that the lot fell on, from which it starts. */
  readonly drawn: DelegationCode;
  /** All who get a turn, in this order. */
  readonly seats: readonly DelegationCode[];
  readonly startedAt: Date;
}

/** The chair's settings for the list of speakers of one item. */
export interface FloorList {
  readonly itemKey: string;
  /** Whether statements may be asked for; replies and points of order do not need it. */
  readonly open: boolean;
  /** Limit for each statement, in seconds; `null` for none. */
  readonly speakingSeconds: number | null;
  /** Limit for all statements of one delegation on the item together, in seconds; `null` for none. */
  readonly delegationSeconds: number | null;
  /** Since when the current speaker's clock stands still. */
  readonly pausedAt: Date | null;
  /** The last tour de table on the item. */
  readonly tour: Tour | null;
}

/** Everything that a decision about the floor of one item may rest on. */
export interface Floor {
  readonly session: Session;
  readonly item: AgendaItem;
  /** `null` until somebody has set it: see `listOf`. */
  readonly list: FloorList | null;
  readonly requests: readonly FloorRequest[];
}

/** The list as it stands afterwards (`null`: still not set), and the requests that changed or are new. */
export interface FloorDecision extends Decision {
  readonly list: FloorList | null;
  readonly requests: readonly FloorRequest[];
}
