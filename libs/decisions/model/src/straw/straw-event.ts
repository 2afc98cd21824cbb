import type { DelegationCode, ForumEvent } from '@parley/kernel';
import type { StrawAnswer, StrawChoices, StrawCounts, StrawMethod, StrawPoll, StrawText } from './straw-poll';

/** How a poll is answered. */
export interface StrawManner {
  readonly anonymous: boolean;
  readonly hiddenUntilClose: boolean;
}

/** What is told of straw polls; the subject is the poll. */
export type StrawEventData = {
  'strawPoll.opened': Readonly<
    Pick<StrawManner, keyof StrawManner> & {
      question: StrawText;
      options: readonly StrawText[];
      method: StrawMethod;
      seats: readonly DelegationCode[];
      itemKey: string | null;
      closesAt: string | null;
    }
  >;
  /** How it is answered was changed, before anybody had answered. */
  'strawPoll.changed': Readonly<Pick<StrawManner, keyof StrawManner>>;
  /** For everybody where answers are open; else for the own seat, and in an anonymous poll without what it chose. */
  'strawPoll.answered': Readonly<{
    delegation: DelegationCode;
    underAuthority: boolean;
    choices: StrawChoices | null;
  }>;
  /** Where answers are not open: that there is one more, and not whose. */
  'strawPoll.counted': Readonly<Record<string, never>>;
  /** Taken back, before anybody had answered. */
  'strawPoll.withdrawn': Readonly<{ itemKey: string | null }>;
  /** With what the seats chose; in an anonymous poll the sums alone, and not even those where so few answered that they would say who. */
  'strawPoll.closed': Readonly<{
    closedAt: string;
    byChair: boolean;
    itemKey: string | null;
    answered: number;
    answers: readonly Pick<StrawAnswer, 'delegation' | 'choices'>[] | null;
    counts: StrawCounts | null;
  }>;
};

export const STRAW_EVENT_TYPES = [
  'strawPoll.opened',
  'strawPoll.changed',
  'strawPoll.answered',
  'strawPoll.counted',
  'strawPoll.withdrawn',
  'strawPoll.closed',
] as const satisfies readonly (keyof StrawEventData)[];
export type StrawEventType = (typeof STRAW_EVENT_TYPES)[number];

/** An event about a straw poll, to all who see it. */
export const strawEvent = <T extends StrawEventType>(
  type: T,
  { key, sessionKey, label }: StrawPoll,
  data: StrawEventData[T],
): ForumEvent => ({ type, subject: { type: 'StrawPoll', key }, sessionKey, label, data });
