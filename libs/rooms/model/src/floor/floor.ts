import type { DelegationCode } from '@parley/kernel';
import type { Decision } from '@parley/delegations/model';
import type { AgendaItem, Session } from '@parley/sessions/model';

/** A point of order comes before all, a right of reply after the statements (the floor). */
export const FLOOR_REQUEST_KINDS = ['STATEMENT', 'RIGHT_OF_REPLY', 'POINT_OF_ORDER'] as const;
export type FloorRequestKind = (typeof FLOOR_REQUEST_KINDS)[number];

/** WAITING → SPEAKING → SPOKEN, or WITHDRAWN by the delegation, or DECLINED by the chair (the floor). */
export const FLOOR_REQUEST_STATES = ['WAITING', 'SPEAKING', 'SPOKEN', 'WITHDRAWN', 'DECLINED'] as const;
export type FloorRequestState = (typeof FLOOR_REQUEST_STATES)[number];

/** One delegation's turn in the list of speakers of one item. Kept for the record after it has ended. */
export interface FloorRequest {
  readonly key: string;
  readonly itemKey: string;
  readonly kind: FloorRequestKind;
  readonly state: FloorRequestState;
  readonly delegation: DelegationCode;
  /** Other participants for whom the statement is made. */
  readonly onBehalfOf: readonly DelegationCode[];
  /** The person who asked. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Order of request, given by the store: rising, unique within the item. */
  readonly sequence: number;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** Time during which this speaker's clock stood still, in milliseconds, without the present pause. */
  readonly pausedMs: number;
}

/** The chair's settings for the list of speakers of one item. */
export interface FloorList {
  readonly itemKey: string;
  /** Whether statements may be asked for; replies and points of order do not need it. */
  readonly open: boolean;
  /** Limit for each statement, in seconds; `null` for none. */
  readonly speakingSeconds: number | null;
  /** Since when the current speaker's clock stands still. */
  readonly pausedAt: Date | null;
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
