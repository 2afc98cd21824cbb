import type { Decision } from '@parley/delegations/model';
import type { DelegationCode, Label } from '@parley/kernel';
import type { DayOffKind } from './slot-ground';

/** Days on which delegations do not meet (fair hours): a seat's own blackout days, or holidays that the secretariat enters. */
export interface DayOff {
  readonly key: string;
  readonly kind: DayOffKind;
  /** With BLACKOUT the one seat that entered it; in English alphabetical order. */
  readonly delegations: readonly DelegationCode[];
  /** First and last day, RFC 3339 full-dates, local to each delegation. */
  readonly from: string;
  readonly to: string;
  /** What it is called or why it is; `null` for a blackout without a reason. */
  readonly name: string | null;
  readonly label: Label;
  readonly withdrawn: boolean;
}

/** Days off as the API takes them in. */
export interface DayOffInput {
  readonly kind: DayOffKind;
  readonly delegations?: readonly DelegationCode[] | null;
  readonly from: string;
  readonly to: string;
  readonly name?: string | null;
}

/** The days off as they stand afterwards. */
export interface DayOffDecision extends Decision {
  readonly dayOff: DayOff;
}
