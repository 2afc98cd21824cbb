import type { Actor, ForumEvent, Result } from '@parley/kernel';
import { checkManner, mannerOf } from './open-straw-poll';
import { strawEvent, type StrawManner } from './straw-event';
import { mayChangeStraw, mayCloseStraw } from './straw-gates';
import type { StrawAnswer, StrawCounts, StrawDecision, StrawPoll } from './straw-poll';

/** A poll, and how many seats have answered it. */
export interface StrawHeard {
  readonly poll: StrawPoll;
  readonly answers: number;
}

/** Changes how a poll is answered, before anybody has. Refused: FORBIDDEN, STATE, INVALID. */
export const changeStrawPoll = (
  { poll, answers }: StrawHeard,
  asked: { readonly anonymous: boolean | null; readonly hiddenUntilClose: boolean | null },
  actor: Actor,
  now: Date,
): Result<StrawDecision> => {
  const refusal = mayChangeStraw(actor, poll, answers, now);
  if (refusal !== null) return refusal;
  const manner: StrawManner = mannerOf({
    anonymous: asked.anonymous ?? poll.anonymous,
    hiddenUntilClose: asked.hiddenUntilClose ?? poll.hiddenUntilClose,
  });
  const wrong = checkManner(manner, poll.seats);
  if (wrong !== null) return wrong;
  if (manner.anonymous === poll.anonymous && manner.hiddenUntilClose === poll.hiddenUntilClose)
    return { poll, events: [] };
  const changed = { ...poll, ...manner };
  return { poll: changed, events: [strawEvent('strawPoll.changed', changed, manner)] };
};

/** Takes a poll back that nobody has answered. Refused: FORBIDDEN, STATE. */
export const withdrawStrawPoll = (
  { poll, answers }: StrawHeard,
  actor: Actor,
  now: Date,
): Result<StrawDecision> => {
  const refusal = mayChangeStraw(actor, poll, answers, now);
  if (refusal !== null) return refusal;
  const withdrawn = { ...poll, withdrawnAt: now };
  return {
    poll: withdrawn,
    events: [strawEvent('strawPoll.withdrawn', withdrawn, { itemKey: poll.itemKey })],
  };
};

/** Ends a poll before its deadline, for good. What was chosen is read when it has ended, and told by {@link closedStraw}. */
export const closeStrawPoll = (poll: StrawPoll, actor: Actor, now: Date): Result<StrawDecision> => {
  const refusal = mayCloseStraw(actor, poll, now);
  return refusal ?? { poll: { ...poll, closedAt: now }, events: [] };
};

/** What is known of the answers once a poll has ended: `counts` of an anonymous one, `answers` of any other. */
export interface StrawTally {
  readonly answered: number;
  readonly answers: readonly StrawAnswer[] | null;
  readonly counts: StrawCounts | null;
}

/** Tells that a poll has ended, with what the seats chose. */
export const closedStraw = (poll: StrawPoll, tally: StrawTally, byChair: boolean): ForumEvent =>
  strawEvent('strawPoll.closed', poll, {
    closedAt: poll.closedAt?.toISOString() ?? '',
    ...{ byChair, itemKey: poll.itemKey, answered: tally.answered, counts: tally.counts },
    answers: tally.answers?.map(({ delegation, choices }) => ({ delegation, choices })) ?? null,
  });
