import type { DelegationCode, ForumEvent, Parties } from '@parley/kernel';
import { SECRETARIAT } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';
import type { Poll, PollOutcome, PollPosition } from './poll';

/** A position as the record and screens hold it. */
export interface PollPositionSheet {
  readonly delegation: DelegationCode;
  readonly position: Position;
  readonly reason: string | null;
  readonly underAuthority: boolean;
  readonly counts: boolean;
  readonly number: number;
  readonly at: string;
}

/** What is told of polls; the subject is the poll. */
export type PollEventData = {
  'poll.opened': Readonly<{
    question: string;
    round: number;
    previousKey: string | null;
    revisionKey: string | null;
    sha256: string | null;
    itemKey: string | null;
    basis: string;
    members: readonly DelegationCode[];
    quorum: number | null;
    closesAt: string;
    hiddenUntilClose: boolean;
  }>;
  /** Each time that something is said for a seat. */
  'poll.positionTaken': Readonly<{ position: PollPositionSheet }>;
  /** A seat outside the basis associates itself with the result. */
  'poll.associated': Readonly<{ delegation: DelegationCode; underAuthority: boolean }>;
  /** With what every seat had said last. */
  'poll.closed': Readonly<{
    closedAt: string;
    result: PollOutcome;
    byChair: boolean;
    positions: readonly PollPositionSheet[];
  }>;
  /** A member that has not been heard is reminded, `minutes` before the close; by the chair where that is `null`. */
  'poll.reminded': Readonly<{ delegation: DelegationCode; closesAt: string; minutes: number | null }>;
};

export const POLL_EVENT_TYPES = [
  'poll.opened',
  'poll.positionTaken',
  'poll.associated',
  'poll.closed',
  'poll.reminded',
] as const satisfies readonly (keyof PollEventData)[];
export type PollEventType = (typeof POLL_EVENT_TYPES)[number];

/** A position as it is told; field by field. */
export const positionSheetOf = (
  { members }: Pick<Poll, 'members'>,
  { delegation, position, reason, underAuthority, number, at }: PollPosition,
): PollPositionSheet => ({
  delegation,
  position,
  reason,
  underAuthority,
  counts: members.includes(delegation),
  number,
  at: at.toISOString(),
});

/** An event about a poll, to all who see it. */
export const pollEvent = <T extends PollEventType>(
  type: T,
  { key, sessionKey, label }: Poll,
  data: PollEventData[T],
  parties: Parties = null,
): ForumEvent => ({
  type,
  subject: { type: 'Poll', key },
  sessionKey,
  label,
  data,
  ...(parties === null ? {} : { parties }),
});

/** Between whom a position is while the poll is open: everybody, or its own seat and the secretariat. */
export const partiesOf = ({ hiddenUntilClose }: Poll, delegation: DelegationCode): Parties =>
  hiddenUntilClose ? [delegation, SECRETARIAT] : null;
