import { type Actor, type DelegationCode, isRefusal, notFound, refuse, type Result } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';
import { checkOptionalText } from '@parley/sessions/model';
import type { Poll, PollDecision, PollPosition } from './poll';
import { partiesOf, pollEvent, positionSheetOf } from './poll-event';
import { mayAssociateWithPoll, mayTakePosition } from './poll-gates';

const LONGEST_REASON = 2_000;

/** A poll, and what the own seat said of it last. */
export interface PositionState {
  readonly poll: Poll;
  readonly own: PollPosition | null;
  /** Who speaks for the seat, as read under a lock; `null` for one who does not. */
  readonly speaker: {
    readonly personKey: string;
    readonly delegation: DelegationCode;
    readonly underAuthority: boolean;
  } | null;
}

/** Where a seat says that it stands, and why. */
export interface PositionInput {
  readonly position: Position;
  readonly reason: string | null;
}

/** What is said; `taken` is `null` where it was said already. */
export interface PositionDecision extends PollDecision {
  readonly taken: PollPosition | null;
}

const reasonOf = ({ position, reason }: PositionInput): Result<string | null> => {
  const given = checkOptionalText(reason, LONGEST_REASON, 'reason');
  if (position !== 'OBJECT' || given !== null) return given;
  return refuse(
    'INVALID',
    {
      en: 'An objection needs its reason. Say what would have to change.',
      fr: 'Une objection doit être motivée. Dites ce qui devrait changer.',
    },
    'reason',
  );
};

/**
 * A seat takes a position, or another one; the same again changes nothing. What seats outside the basis say is kept, and does not
 * count. Refused: FORBIDDEN, DEADLINE_PASSED at the deadline and after it, INVALID for an objection without a reason.
 */
export const takePosition = (
  { poll, own, speaker }: PositionState,
  input: PositionInput,
  actor: Actor,
  now: Date,
): Result<PositionDecision> => {
  const refusal = mayTakePosition(actor, poll, speaker !== null, now);
  if (refusal !== null || speaker === null) return refusal ?? notFound();
  const reason = reasonOf(input);
  if (isRefusal(reason)) return reason;
  if (own !== null && own.position === input.position && own.reason === reason)
    return { poll, taken: null, events: [] };
  const taken: PollPosition = {
    ...speaker,
    position: input.position,
    reason,
    at: now,
    number: (own?.number ?? 0) + 1,
  };
  const told = { position: positionSheetOf(poll, taken) };
  return {
    poll,
    taken,
    events: [pollEvent('poll.positionTaken', poll, told, partiesOf(poll, speaker.delegation))],
  };
};

/** That a seat outside the basis associates itself. */
export interface PollAssociation extends PollDecision {
  readonly speaker: NonNullable<PositionState['speaker']>;
  readonly at: Date;
}

/** A seat outside the basis associates itself with the result; once, also after the close. */
export const associateWithPoll = (
  state: Pick<PositionState, 'poll' | 'speaker'> & { readonly associated: readonly DelegationCode[] },
  actor: Actor,
  now: Date,
): Result<PollAssociation> => {
  const { poll, speaker, associated } = state;
  const refusal = mayAssociateWithPoll(actor, poll, { speaks: speaker !== null, associated });
  if (refusal !== null || speaker === null) return refusal ?? notFound();
  const { delegation, underAuthority } = speaker;
  return {
    ...{ poll, speaker, at: now },
    events: [pollEvent('poll.associated', poll, { delegation, underAuthority })],
  };
};
