import type { DelegationCode, Worded } from '@parley/kernel';
import type { Purpose } from '../session/session';
import type { Span } from './overlap';

/**
 * REFUSAL cannot be had at all, because the database holds it; WARNING needs a reason when the session is convened or
 * moved afterwards; NOTICE stops nobody.
 */
export const CONFLICT_SEVERITIES = ['REFUSAL', 'WARNING', 'NOTICE'] as const;
export type ConflictSeverity = (typeof CONFLICT_SEVERITIES)[number];

/** What can be in the way of a session (sessions). */
export const CONFLICT_CODES = [
  'ROOM_TAKEN',
  'PERSON_TWICE',
  'HEADS_NEEDED',
  'INVITED_TWICE',
  'AGENDA_TOO_LONG',
  'SEAT_OUTSIDE_ROSTER',
] as const;
export type ConflictCode = (typeof CONFLICT_CODES)[number];

/** One thing in the way of a session, in words for the secretariat. */
export interface Conflict {
  readonly severity: ConflictSeverity;
  readonly code: ConflictCode;
  readonly message: Worded;
  /** The field of the session that mends it, as named in the API. */
  readonly field: 'place' | 'startsAt' | 'endsAt' | 'named' | 'chairId';
  /** Whom it concerns; empty where that would tell of a session that the reader does not see. */
  readonly delegations: readonly DelegationCode[];
  /** The other session, if there is one and the reader sees it. */
  readonly sessionKey: string | null;
}

/** A session as far as conflicts go: planned, or as it stands. */
export interface Plan extends Span {
  readonly purpose: Purpose;
  readonly participants: readonly DelegationCode[];
  /** What its agenda plans in all. */
  readonly plannedSeconds: number;
}

/** Another session that takes its time beside a plan. */
export interface Neighbour extends Span {
  readonly sameRoom: boolean;
  readonly purpose: Purpose;
  readonly participants: readonly DelegationCode[];
  /** Delegations whose head is named in an acceptance. */
  readonly heads: readonly DelegationCode[];
  /** What the reader may know of it; `null` for one that they do not see. */
  readonly seen: { readonly key: string; readonly title: string } | null;
}

/** What a plan is held against. */
export interface ConflictFacts {
  readonly neighbours: readonly Neighbour[];
  /** People named to attend the session, or to chair it (of no delegation), who are expected elsewhere at the time of the plan. */
  readonly twice: readonly { readonly name: string; readonly delegation: DelegationCode | null }[];
  /** Seats on the day on which the plan starts. */
  readonly roster: readonly DelegationCode[];
}
