import type { DelegationCode } from '@parley/kernel';

/** One period in which a state has its seat (who takes part). Days are RFC 3339 full-dates, counted in UTC. */
export interface Seat {
  readonly delegation: DelegationCode;
  /** First day of the seat. */
  readonly from: string;
  /** First day on which it no longer exists; `null` while no end is known. */
  readonly until: string | null;
}
