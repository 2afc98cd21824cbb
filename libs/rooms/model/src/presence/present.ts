import type { DelegationCode } from '@parley/kernel';

/** Somebody in the room now. */
export interface Present {
  readonly id: string;
  readonly name: string;
  /** `null` for the secretariat and an observer on their own. */
  readonly delegation: DelegationCode | null;
}

/** How many of the seats invited must be there, and how many are. */
export interface Quorum {
  readonly required: number;
  readonly present: number;
  readonly met: boolean;
}
