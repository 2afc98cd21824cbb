import { answerStrawPoll, openStrawPoll } from '@parley/decisions/server';
import { globalId } from '@parley/kernel';
import type { Cast } from './hold';

const HOUR_MS = 3_600_000;
const both = (en: string, fr: string) => ({ en, fr });

const ASKED = {
  question: both(
    'Where should the next ministerial meeting be held? (demonstration)',
    'Où tenir la prochaine réunion ministérielle ? (démonstration)',
  ),
  options: [both('Oslo', 'Oslo'), both('Tokyo', 'Tokyo'), both('Canberra', 'Canberra')],
  method: 'RANKED',
  anonymous: true,
  label: { classification: 'UNCLASSIFIED' },
};
const ANSWERS = [
  ['JPN', [1, 2, 0]],
  ['NOR', [0, 1, 2]],
  ['AUS', [2, 1, 0]],
  ['ISL', [0, 1, 2]],
  ['NZL', [2, 1, 0]],
] as const;

/** A straw poll on the place of the next ministerial meeting: anonymous, ranked, open for two days more, answered by five seats. */
export const demonstrateStrawPoll = async ({ chair, heads }: Cast, now: Date): Promise<void> => {
  const hours = (count: number): Date => new Date(now.getTime() + count * HOUR_MS);
  const input = { ...ASKED, closesAt: hours(48).toISOString() };
  const id = globalId('StrawPoll', await chair(openStrawPoll, { input }, hours(-20)));
  for (const [place, [seat, choices]] of ANSWERS.entries())
    await heads.get(seat)?.(answerStrawPoll, { id, choices }, hours(place - 18));
};
