import type { ForumEvent } from '@parley/kernel';
import type { Decision } from '../decision';
import { LABEL_FOR_ALL } from '../labels/open-label';
import type { Seat } from './seat';

/** The seat as it stands afterwards: new, or known by its delegation and first day. */
export interface SeatDecision extends Decision {
  readonly seat: Seat;
}

/** What happens to a charter. */
export const CHARTER_EVENT_TYPES = ['delegation.admitted', 'delegation.seat-ended'] as const;
export type CharterEventType = (typeof CHARTER_EVENT_TYPES)[number];

/** What both events of the charter carry. */
export type SeatData = Readonly<{ from: string; until: string | null }>;

/** The event of a seat, which everybody may know. */
export const seatEvent = (type: CharterEventType, seat: Seat): ForumEvent => {
  const data: SeatData = { from: seat.from, until: seat.until };
  return {
    type,
    subject: { type: 'Delegation', key: seat.delegation },
    sessionKey: null,
    label: LABEL_FOR_ALL,
    data,
  };
};
