import type { TodayQuery } from '@parley/api-client';

type Ahead = TodayQuery['ahead']['nodes'][number];

/** The convened sessions of Today, by what the reader does with them. */
export interface Arranged {
  /** The reader opens them: they begin within a day, or should have begun. */
  readonly toOpen: readonly Ahead[];
  /** The reader's delegation has not answered, or answered just now. */
  readonly toAnswer: readonly Ahead[];
  /** All others that are still to come. */
  readonly comingUp: readonly Ahead[];
}

const DAY_MS = 24 * 3_600_000;

/**
 * Sorts the convened sessions of Today. `now` in milliseconds since the epoch; `code` is the reader's seat; `kept` are ids of
 * sessions answered on this visit, which stay where they are so that a slip can be put right.
 */
export const arrange = (
  ahead: readonly Ahead[],
  now: number,
  code: string | undefined,
  kept: ReadonlySet<string>,
): Arranged => {
  const mine = ({ invitations }: Ahead) => invitations.find(({ delegation }) => delegation.code === code);
  const isToOpen = (one: Ahead) => one.viewerCan.open && Date.parse(one.startsAt) < now + DAY_MS;
  const isToAnswer = (one: Ahead) =>
    one.viewerCan.answerInvitation && (mine(one)?.answer === 'AWAITED' || kept.has(one.id));
  // What was opened from here stands among the open ones as soon as the list is read again.
  const convened = ahead.filter(({ state }) => state === 'CONVENED');
  const stillToCome = convened.filter((one) => Date.parse(one.endsAt) > now);
  return {
    toOpen: convened.filter(isToOpen),
    toAnswer: stillToCome.filter(isToAnswer),
    comingUp: stillToCome.filter((one) => !isToOpen(one) && !isToAnswer(one)),
  };
};
