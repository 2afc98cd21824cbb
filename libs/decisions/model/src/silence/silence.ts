import type { DelegationCode, Label } from '@parley/kernel';
import type { DecisionBasis } from '../basis/basis';

/** PROPOSED → UNDER_SILENCE → ADOPTED → ANNOUNCED → ISSUED, or one of the ways out of it (silence procedure). */
export const SILENCE_STATES = [
  'PROPOSED',
  'UNDER_SILENCE',
  'BROKEN',
  'ADOPTED',
  'AT_TABLE',
  'NOT_ADOPTED',
  'WITHDRAWN',
  'ANNOUNCED',
  'ISSUED',
] as const;
export type SilenceState = (typeof SILENCE_STATES)[number];

/** A circulated text that is put under silence, by its hash. */
export interface SilentText {
  readonly revisionKey: string;
  readonly paperKey: string;
  readonly sha256: string;
  readonly reference: string;
  readonly title: string;
  /** Whose paper it is; `null` for the secretariat's. */
  readonly originator: DelegationCode | null;
}

/** That a delegation broke silence, by the database's clock. */
export interface SilenceBreak {
  readonly delegation: DelegationCode;
  readonly reason: string;
  readonly amendmentKey: string | null;
  readonly receivedAt: Date;
  readonly personKey: string;
  /** Said by another than the head, under the head's authority. */
  readonly underAuthority: boolean;
}

/** That the expiry was put off, with the reason that all were told. */
export interface SilenceExtension {
  readonly from: Date;
  readonly to: Date;
  readonly reason: string;
  readonly at: Date;
  readonly personKey: string | null;
}

/** A silence procedure as its row holds it. What it is at a moment, `outcomeAt` says. */
export interface Silence {
  readonly key: string;
  readonly version: number;
  /** As recorded; once the expiry has passed the rule goes before it. */
  readonly state: SilenceState;
  readonly text: SilentText;
  readonly basis: DecisionBasis;
  /** Fixed when it was proposed, in English alphabetical order. */
  readonly members: readonly DelegationCode[];
  readonly label: Label;
  /** The open session in which it was proposed; `null` outside one. */
  readonly sessionKey: string | null;
  readonly proposedAt: Date;
  /** When the text was put under silence; `null` before. */
  readonly startsAt: Date | null;
  readonly expiresAt: Date;
  readonly shortPeriodReason: string | null;
  /** The procedure on the earlier text that this one takes up again. */
  readonly previousKey: string | null;
  /** Members that could not be told, as recorded at the expiry. */
  readonly notReached: readonly DelegationCode[];
  /** Who broke silence, in the order in which the database received it. */
  readonly brokenBy: readonly DelegationCode[];
  /** Why it was withdrawn, concluded, or objected to. */
  readonly closingReason: string | null;
  readonly objectedBy: DelegationCode | null;
  readonly announcedAt: Date | null;
  readonly announcedIn: string | null;
  readonly decisionKey: string | null;
}
