import type { StrawCounts, StrawPoll, StrawTally } from '@parley/decisions/model';
import type { Writing } from '../parties/writing-with';
import { type AnswerRow, ANSWERS } from './straw-row';

interface Sums {
  readonly answered: number;
  readonly counts: StrawCounts | null;
}

const answersOf = async (tx: Writing, { key }: StrawPoll): Promise<StrawTally> => {
  const answers = await tx.query<AnswerRow>(ANSWERS, [[key]]);
  return { answered: answers.length, answers, counts: null };
};

/** What the seats chose, asked by the chair who has just ended a poll. */
export const tallyForChair = async (tx: Writing, poll: StrawPoll): Promise<StrawTally> => {
  if (!poll.anonymous) return answersOf(tx, poll);
  const [sums] = await tx.query<Sums>('select answered, counts from straw_poll_state($1)', [poll.key]);
  return { answered: sums?.answered ?? 0, answers: null, counts: sums?.counts ?? null };
};

/** The same, asked by the runner of what is due once it has recorded the end. */
export const tallyForRunner = async (tx: Writing, poll: StrawPoll): Promise<StrawTally> => {
  if (!poll.anonymous) return answersOf(tx, poll);
  const [sums] = await tx.query<Sums>('select answered, counts from straw_poll_sums($1)', [poll.key]);
  return { answered: sums?.answered ?? 0, answers: null, counts: sums?.counts ?? null };
};
