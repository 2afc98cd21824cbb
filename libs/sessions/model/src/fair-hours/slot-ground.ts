import type { DelegationCode } from '@parley/kernel';
import type { Carried } from './nights-carried';

/** Why a seat cannot meet on a day: it said so itself, or it is a holiday there. */
export const DAY_OFF_KINDS = ['BLACKOUT', 'HOLIDAY'] as const;
export type DayOffKind = (typeof DAY_OFF_KINDS)[number];

/** One seat as the finder sees it. */
export interface GroundSeat extends Carried {
  readonly code: DelegationCode;
  /** IANA zone of its capital. */
  readonly timeZone: string;
  /** Its local days on which it does not meet, RFC 3339 full-dates. */
  readonly daysOff: readonly { readonly day: string; readonly kind: DayOffKind }[];
}

/** A time at which seats are needed elsewhere. */
export interface Occupied {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly seats: readonly DelegationCode[];
}

/** From a day (UTC, as the charter counts) on, these are invited; until the next entry. */
export interface InvitedFrom {
  /** RFC 3339 full-date. */
  readonly from: string;
  /** Empty where the format cannot be held, e.g. before a named seat is seated. */
  readonly seats: readonly DelegationCode[];
}

/** All that placing a session rests on: who is invited when, what each seat carried, where it cannot. No titles, no names. */
export interface SlotGround {
  readonly seats: readonly GroundSeat[];
  /** By day, the first entry at or before the first day asked for. */
  readonly invited: readonly InvitedFrom[];
  readonly occupied: readonly Occupied[];
}
