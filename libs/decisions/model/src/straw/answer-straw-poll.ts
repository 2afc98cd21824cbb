import { type Actor, type ForumEvent, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import type { SeatSpeaker } from '../statements/speaking';
import { strawEvent } from './straw-event';
import { mayAnswerStraw, type StrawAsked } from './straw-gates';
import {
  countedAs,
  type StrawAnswer,
  type StrawChoices,
  type StrawDecision,
  type StrawMethod,
  type StrawPoll,
} from './straw-poll';

/** A poll that is answered; `own` is what the own seat said last, and never known of an anonymous one. */
export interface StrawAnswering extends StrawAsked {
  readonly own: StrawAnswer | null;
}

/** What is stored of an answer: with its seat, or what it adds to the sums, and never both. */
export interface StrawAnswered extends StrawDecision {
  readonly at: Date;
  /** `null` where it was said already, and in an anonymous poll. */
  readonly said: (StrawAnswer & { readonly speaker: SeatSpeaker }) | null;
  /** Of an anonymous poll. */
  readonly counted: readonly string[] | null;
}

const rightNumber = ({ method, options }: StrawPoll, count: number): boolean => {
  switch (method) {
    case 'SINGLE':
      return count === 1;
    case 'MULTIPLE':
      return count >= 1;
    case 'RANKED':
      return count === options.length;
  }
};

const NUMBERS: Readonly<Record<StrawMethod, { readonly en: string; readonly fr: string }>> = {
  SINGLE: { en: 'Choose one option.', fr: 'Choisissez une option.' },
  MULTIPLE: {
    en: 'Choose one option or more, each once.',
    fr: 'Choisissez une ou plusieurs options, chacune une fois.',
  },
  RANKED: {
    en: 'Put every option in order, each once.',
    fr: 'Classez toutes les options, chacune une fois.',
  },
};

const checkChoices = (poll: StrawPoll, choices: StrawChoices): Refusal | null => {
  const known = choices.every((at) => Number.isInteger(at) && at >= 0 && at < poll.options.length);
  const once = new Set(choices).size === choices.length;
  return known && once && rightNumber(poll, choices.length)
    ? null
    : refuse('INVALID', NUMBERS[poll.method], 'choices');
};

const answeredEvents = (
  poll: StrawPoll,
  { delegation, underAuthority }: SeatSpeaker,
  { choices, first }: { readonly choices: StrawChoices; readonly first: boolean },
): readonly ForumEvent[] => {
  const told = { delegation, underAuthority, choices: poll.anonymous ? null : choices };
  const answered = strawEvent('strawPoll.answered', poll, told);
  if (!poll.hiddenUntilClose) return [answered];
  const counted: ForumEvent = { ...strawEvent('strawPoll.counted', poll, {}), unattributed: true };
  return [{ ...answered, parties: [delegation] }, ...(first ? [counted] : [])];
};

const isSame = (own: StrawAnswer | null, choices: StrawChoices): boolean =>
  own !== null && own.choices.join() === choices.join();

/**
 * Answers for a seat, or changes its answer where the poll is not anonymous; the same again changes nothing. Refused: FORBIDDEN,
 * DEADLINE_PASSED from the end on, DUPLICATE for a second answer to an anonymous poll, INVALID.
 */
export const answerStrawPoll = (
  state: StrawAnswering,
  input: { readonly choices: StrawChoices },
  actor: Actor,
  now: Date,
): Result<StrawAnswered> => {
  const { poll, speaker, own } = state;
  const refusal = mayAnswerStraw(actor, state, now);
  if (refusal !== null || speaker === null) return refusal ?? notFound();
  const wrong = checkChoices(poll, input.choices);
  if (wrong !== null) return wrong;
  const choices = poll.method === 'MULTIPLE' ? [...input.choices].sort((a, b) => a - b) : input.choices;
  if (isSame(own, choices)) return { poll, at: now, said: null, counted: null, events: [] };
  const events = answeredEvents(poll, speaker, { choices, first: own === null });
  if (poll.anonymous) return { poll, at: now, said: null, counted: countedAs(poll.method, choices), events };
  const said = { delegation: speaker.delegation, choices, number: (own?.number ?? 0) + 1, speaker };
  return { poll, at: now, said, counted: null, events };
};
