import type { Decision } from '@parley/delegations/model';
import type { DelegationCode, Label } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';
import type { DecisionBasis } from '../basis/basis';

/** How a consensus poll ended, or that it has not (consensus poll). */
export const POLL_RESULTS = [
  'OPEN',
  'CONSENSUS',
  'CONSENSUS_WITH_RESERVATIONS',
  'NO_CONSENSUS',
  'INQUORATE',
] as const;
export type PollResult = (typeof POLL_RESULTS)[number];
/** The results that a poll ends with. */
export type PollOutcome = Exclude<PollResult, 'OPEN'>;

/** What was said for a seat, once; the present position of a seat is the last one. */
export interface PollPosition {
  readonly delegation: DelegationCode;
  readonly position: Position;
  /** Why; an objection has one. */
  readonly reason: string | null;
  /** The person who spoke for the seat. */
  readonly personKey: string;
  /** Said by somebody else than the head, under the authority that the head has given. */
  readonly underAuthority: boolean;
  readonly at: Date;
  /** Which one of the seat’s it is, from 1. */
  readonly number: number;
}

/** The text that a poll is about: a frozen revision, named by the hash of its content. */
export interface PollText {
  readonly paperKey: string;
  readonly revisionKey: string;
  readonly sha256: string;
}

/** A question that was put to the members of a basis, in one round. */
export interface Poll {
  readonly key: string;
  /** The first round of the same matter; its own key for a first round. */
  readonly rootKey: string;
  readonly round: number;
  readonly previousKey: string | null;
  readonly question: string;
  /** `null` for a question without a text. */
  readonly text: PollText | null;
  readonly sessionKey: string | null;
  readonly itemKey: string | null;
  readonly basis: DecisionBasis;
  /** Fixed when the question was put. */
  readonly members: readonly DelegationCode[];
  /** What was asked for; `null` for more than half of those that count. */
  readonly quorum: number | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** When it ended, once that is recorded: at the deadline, or before it by the chair. */
  readonly closedAt: Date | null;
  /** Recorded with `closedAt`. */
  readonly result: PollOutcome | null;
  /** Until it ends, a position is shown to the own seat and to the secretariat alone. */
  readonly hiddenUntilClose: boolean;
  readonly label: Label;
}

/** The poll as it stands afterwards, and what the record says of it. */
export interface PollDecision extends Decision {
  readonly poll: Poll;
}
