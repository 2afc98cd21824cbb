import type { DelegationCode, Label } from '@parley/kernel';
import type { LabelInput } from '@parley/delegations/model';
import type { Format } from '../session/session';

/** What is asked of the session under an item (agenda). */
export const AGENDA_ITEM_KINDS = [
  'INFORMATION',
  'DISCUSSION',
  'DECISION',
  'SILENCE_REPORT',
  'OTHER_BUSINESS',
] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

/** PENDING → OPEN ⇄ SUSPENDED → CLOSED, or WITHDRAWN before it opened, or DEFERRED when it closes so (agenda). */
export const AGENDA_ITEM_STATES = [
  'PENDING',
  'OPEN',
  'SUSPENDED',
  'CLOSED',
  'WITHDRAWN',
  'DEFERRED',
] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

/** How the chair closes an item (agenda). */
export const ITEM_OUTCOMES = ['ADOPTED', 'AGREED', 'NOTED', 'TOOK_NOTE', 'INVITED', 'DEFERRED'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** What happened to an item after the agenda had been adopted (agenda). */
export const LATE_CHANGES = ['ADDED', 'CHANGED', 'MOVED', 'WITHDRAWN'] as const;
export type LateChange = (typeof LATE_CHANGES)[number];

/** One line of a session's agenda tree. */
export interface AgendaItem {
  readonly key: string;
  readonly sessionKey: string;
  readonly parentKey: string | null;
  /**
   * Sort text among the siblings, compared by code unit (in PostgreSQL: COLLATE "C"), ties broken by key. Not a count:
   * placing one item never touches another, and a gap never tells of an item that a reader may not see.
   */
  readonly ordinal: string;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly state: AgendaItemState;
  /** Rises by one with every change and every step of this item; not when only its inherited label changes. */
  readonly version: number;
  readonly sponsors: readonly DelegationCode[];
  readonly plannedSeconds: number | null;
  /** Whom this item concerns, where it is fewer than the session; it says nothing about who reads it. */
  readonly format: Format | null;
  /** With NAMED the seats, with ALLIES_PLUS the partners; else empty. English order. */
  readonly named: readonly DelegationCode[];
  /** An "I item": to be approved together with the others of its kind, unless a seat asks to discuss it. */
  readonly withoutDiscussion: boolean;
  /** The seats that asked to discuss it, in English order. */
  readonly discussionAskedBy: readonly DelegationCode[];
  /** The agenda was adopted under this item. */
  readonly adoptsAgenda: boolean;
  /** What happened to it after the agenda had been adopted; an item added then stays one. */
  readonly lateChange: LateChange | null;
  /** Why; just where `lateChange` is set. */
  readonly lateReason: string | null;
  /** As declared for this item; `null` takes what stands above it. */
  readonly ownLabel: Label | null;
  /** Effective: the session's, every ancestor's and the item's own together. */
  readonly label: Label;
  readonly summary: string | null;
  readonly outcome: ItemOutcome | null;
  /** First opening. */
  readonly openedAt: Date | null;
  /** Start of the present run; `null` while the clock stands (not open, or the session is suspended). */
  readonly runningSince: Date | null;
  /** Time open before the present run, in milliseconds. */
  readonly elapsedMs: number;
  readonly closedAt: Date | null;
}

/** An agenda item as the API takes it in. */
export interface AgendaItemInput {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly parentKey?: string | null;
  readonly plannedSeconds?: number | null;
  readonly sponsors?: readonly DelegationCode[] | null;
  readonly label?: LabelInput | null;
  readonly format?: Format | null;
  readonly named?: readonly DelegationCode[] | null;
  readonly withoutDiscussion?: boolean | null;
  /** Once the agenda is adopted: why it changes. */
  readonly reason?: string | null;
}
