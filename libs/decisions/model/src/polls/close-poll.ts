import type { Seat } from '@parley/delegations/model';
import { membersAt } from '../basis/basis';
import type { Adoption } from '../register/decision';
import type { Poll, PollDecision, PollPosition } from './poll';
import { pollEvent, positionSheetOf } from './poll-event';
import { countOf, outcomeOf, type PollCount, presentOf } from './poll-result';

/** A poll that has ended, with how its members stood. */
export interface ClosedPoll extends PollDecision {
  readonly poll: Poll & { readonly closedAt: Date; readonly result: NonNullable<Poll['result']> };
  readonly count: PollCount;
  readonly positions: readonly PollPosition[];
}

/** Counts a poll as of a moment: whoever has lost the seat by then counts no longer. */
export const countAt = (
  poll: Poll,
  positions: readonly PollPosition[],
  seats: readonly Seat[],
  at: Date,
): PollCount => countOf(membersAt(poll.members, seats, at), presentOf(positions), poll.quorum);

/** Ends a poll at a moment: at its deadline, or before by the chair. All that was said last is told to all who see it. */
export const closeAt = (
  poll: Poll,
  said: readonly PollPosition[],
  seats: readonly Seat[],
  { at, byChair }: { readonly at: Date; readonly byChair: boolean },
): ClosedPoll => {
  const count = countAt(poll, said, seats, at);
  const positions = presentOf(said);
  const result = outcomeOf(count);
  const closed = { ...poll, closedAt: at, result };
  const data = {
    closedAt: at.toISOString(),
    ...{ result, byChair },
    positions: positions.map((one) => positionSheetOf(poll, one)),
  };
  return { poll: closed, count, positions, events: [pollEvent('poll.closed', closed, data)] };
};

/** What is adopted by a poll that ended with consensus, which is a decision at once; `null` for any other. */
export const adoptionOfPoll = (
  { poll, positions }: Pick<ClosedPoll, 'poll' | 'positions'>,
  { key, recordedAt }: { readonly key: string; readonly recordedAt: Date },
): Adoption | null => {
  const { result, text, members } = poll;
  if (result !== 'CONSENSUS' && result !== 'CONSENSUS_WITH_RESERVATIONS') return null;
  return {
    ...{ key, recordedAt },
    title: poll.question,
    text: text && { revisionKey: text.revisionKey, sha256: text.sha256 },
    adoptedAt: poll.closedAt,
    basis: poll.basis,
    members,
    reachedBy: { kind: 'POLL', key: poll.key, result },
    positions: positions.map(({ personKey, delegation, position, reason, underAuthority, at }) => ({
      ...{ delegation, position, reason, underAuthority, at },
      byKey: personKey,
      counts: members.includes(delegation),
    })),
    sessionKey: poll.sessionKey,
    itemKey: poll.itemKey,
    label: poll.label,
  };
};
