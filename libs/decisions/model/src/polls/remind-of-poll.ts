import type { Seat } from '@parley/delegations/model';
import type { Actor, DelegationCode, ForumEvent, Result } from '@parley/kernel';
import { countAt } from './close-poll';
import type { Poll, PollDecision, PollPosition } from './poll';
import { mayRemind } from './poll-gates';
import { pollEvent } from './poll-event';

/** How long before the close members are reminded that have not been heard, in minutes: a day, two hours, a quarter of an hour. */
export const POLL_REMINDED_BEFORE = [24 * 60, 120, 15] as const;

const MINUTE_MS = 60_000;

/** When reminders of a poll are due, as far as they lie ahead. */
export const remindersOf = (
  { closesAt }: Pick<Poll, 'closesAt'>,
  now: Date,
): { readonly minutes: number; readonly at: Date }[] =>
  POLL_REMINDED_BEFORE.map((minutes) => ({
    minutes,
    at: new Date(closesAt.getTime() - minutes * MINUTE_MS),
  })).filter(({ at }) => at.getTime() > now.getTime());

/** For the member reminded and the secretariat alone. */
export const pollReminded = (poll: Poll, delegation: DelegationCode, minutes: number | null): ForumEvent => {
  const event = pollEvent('poll.reminded', poll, {
    delegation,
    closesAt: poll.closesAt.toISOString(),
    minutes,
  });
  return { ...event, label: { ...event.label, releasableTo: [delegation], releasableToObservers: false } };
};

/** Whom a reminder goes to. */
export interface PollReminding extends PollDecision {
  readonly delegations: readonly DelegationCode[];
  readonly at: Date;
}

/** What is known of a poll when members are reminded. */
export interface RemindingState {
  readonly poll: Poll;
  readonly said: readonly PollPosition[];
  readonly seats: readonly Seat[];
}

/** Reminds the members that count and have not been heard; `minutes` before the close, `null` where the chair does it. */
export const remindSilent = (
  { poll, said, seats }: RemindingState,
  { minutes, now }: { readonly minutes: number | null; readonly now: Date },
): PollReminding => {
  const delegations = countAt(poll, said, seats, now).silent;
  return {
    ...{ poll, delegations, at: now },
    events: delegations.map((code) => pollReminded(poll, code, minutes)),
  };
};

/** The chair or a session officer reminds those that have not been heard. */
export const remindOfPoll = (state: RemindingState, actor: Actor, now: Date): Result<PollReminding> =>
  mayRemind(actor, state.poll, now) ?? remindSilent(state, { minutes: null, now });
