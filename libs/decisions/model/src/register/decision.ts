import type { DelegationCode, Label } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';
import type { DecisionBasis } from '../basis/basis';

/** Where a seat stood when a decision was adopted. */
export interface AdoptedPosition {
  readonly delegation: DelegationCode;
  readonly position: Position;
  readonly reason: string | null;
  /** The person who spoke for the seat. */
  readonly byKey: string;
  /** Said under the head's authority, not by the head. */
  readonly underAuthority: boolean;
  readonly at: Date;
  /** False for a seat outside the basis, whose view is recorded only. */
  readonly counts: boolean;
}

/** How a decision was reached: by a poll that closed with consensus, or under silence that nobody broke. */
export type ReachedBy =
  | {
      readonly kind: 'POLL';
      readonly key: string;
      readonly result: 'CONSENSUS' | 'CONSENSUS_WITH_RESERVATIONS';
    }
  | { readonly kind: 'SILENCE'; readonly key: string };

/** What is adopted, before it has its number. */
export interface Adoption {
  readonly key: string;
  readonly title: string;
  /** The circulated text that was frozen when the question was put; `null` for a question without one. */
  readonly text: { readonly revisionKey: string; readonly sha256: string } | null;
  /** When the poll closed or the silence expired. */
  readonly adoptedAt: Date;
  /** When it was recorded: with a number given later, later. */
  readonly recordedAt: Date;
  readonly basis: DecisionBasis;
  readonly members: readonly DelegationCode[];
  readonly reachedBy: ReachedBy;
  /** Where the seats stood; empty under silence. */
  readonly positions: readonly AdoptedPosition[];
  readonly sessionKey: string | null;
  readonly itemKey: string | null;
  readonly label: Label;
}

/** A decision of the register, frozen. */
export interface Decision extends Adoption {
  readonly year: number;
  readonly number: number;
  /** E.g. APP-DS(2026)0001. */
  readonly reference: string;
  /** SHA-256 of {@link decisionContent} in UTF-8. */
  readonly sha256: string;
}

/** The reservations among the positions with which a decision was adopted: those of seats that count. */
export const reservationsOf = ({ positions }: Pick<Adoption, 'positions'>): readonly AdoptedPosition[] =>
  positions.filter(({ position, counts }) => position === 'RESERVATION' && counts);

/** The year in whose series a decision gets its number: that of its adoption, in UTC. */
export const yearOfDecision = ({ adoptedAt }: Pick<Adoption, 'adoptedAt'>): number =>
  adoptedAt.getUTCFullYear();
