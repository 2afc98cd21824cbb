import type { DelegationCode, ForumEvent, Label } from '@parley/kernel';

/** How a straw poll is answered: one option, several, or all of them in order of preference. */
export const STRAW_METHODS = ['SINGLE', 'MULTIPLE', 'RANKED'] as const;
export type StrawMethod = (typeof STRAW_METHODS)[number];

/** A text in both languages. */
export interface StrawText {
  readonly en: string;
  readonly fr: string;
}

/** An indicative question to the seats. It never makes a decision (straw polls). */
export interface StrawPoll {
  readonly key: string;
  readonly question: StrawText;
  readonly options: readonly StrawText[];
  readonly method: StrawMethod;
  /** No answer is tied to a seat: it is given once and final, and nothing is told before the end. */
  readonly anonymous: boolean;
  readonly hiddenUntilClose: boolean;
  /** The seats that are asked. */
  readonly seats: readonly DelegationCode[];
  readonly openedAt: Date;
  /** When it closes by itself; `null` where the chair closes it. */
  readonly closesAt: Date | null;
  /** When it ended, as recorded. */
  readonly closedAt: Date | null;
  /** Taken back before anybody had answered. */
  readonly withdrawnAt: Date | null;
  readonly sessionKey: string | null;
  readonly itemKey: string | null;
  readonly label: Label;
}

/** What one seat chose: options by their place, from 0; in a ranked poll all of them, the first preference first. */
export type StrawChoices = readonly number[];

/** How often what was chosen: options by place, and in ranked polls pairs `1>0`. */
export type StrawCounts = Readonly<Record<string, number>>;

/** What a seat said in a poll that is not anonymous. */
export interface StrawAnswer {
  readonly delegation: DelegationCode;
  readonly choices: StrawChoices;
  /** Counts what was said for this seat, from 1. */
  readonly number: number;
}

/** A straw poll as it stands afterwards. */
export interface StrawDecision {
  readonly poll: StrawPoll;
  readonly events: readonly ForumEvent[];
}

/** Where a straw poll stands. */
export const STRAW_STATES = ['OPEN', 'CLOSED', 'WITHDRAWN'] as const;
export type StrawState = (typeof STRAW_STATES)[number];

/** With fewer answers than these an anonymous poll tells nothing but their number: it would say who chose what. */
export const FEWEST_ANONYMOUS = 3;

/** When a poll ends or ended, recorded or not; `null` while nobody knows. */
export const strawEndOf = ({ closedAt, closesAt }: StrawPoll): Date | null => closedAt ?? closesAt;

/** Where a poll stands at a moment, whether its end is recorded or not: at its deadline it is over. */
export const strawStateAt = (poll: StrawPoll, now: Date): StrawState => {
  if (poll.withdrawnAt !== null) return 'WITHDRAWN';
  const end = strawEndOf(poll);
  return poll.closedAt !== null || (end !== null && end.getTime() <= now.getTime()) ? 'CLOSED' : 'OPEN';
};

const pairs = (choices: StrawChoices): string[] =>
  choices.flatMap((better, at) => choices.slice(at + 1).map((worse) => `${better}>${worse}`));

/** What an answer adds to the sums: each option chosen; where they are ranked the first preference and, two by two, what is preferred. */
export const countedAs = (method: StrawMethod, choices: StrawChoices): string[] =>
  method === 'RANKED' ? [...choices.slice(0, 1).map(String), ...pairs(choices)] : choices.map(String);

/** The sums of answers, whatever their order. */
export const countAnswers = (method: StrawMethod, answers: readonly StrawChoices[]): StrawCounts => {
  const counts: Record<string, number> = {};
  for (const key of answers.flatMap((choices) => countedAs(method, choices)))
    counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};
