import type { StrawCounts, StrawPoll } from './straw-poll';

/** What a straw poll shows: options by their place. */
export interface StrawOutcome {
  /** How often each option was chosen; in ranked polls, as first preference. */
  readonly first: readonly number[];
  /** Of ranked polls: how many prefer the option of the row to that of the column. */
  readonly pairwise: readonly (readonly number[])[] | null;
  /** Options that no other is ahead of: one, or several that are level; none where nobody answered. */
  readonly ahead: readonly number[];
  /** In ranked polls: the option that is preferred to each other one, taken two by two (Condorcet); `null` where there is none. */
  readonly preferred: number | null;
}

type Asked = Pick<StrawPoll, 'options' | 'method'>;

const beatsAll = (pairwise: readonly (readonly number[])[], one: number): boolean =>
  pairwise.every((row, other) => other === one || (pairwise[one]?.[other] ?? 0) > (row[one] ?? 0));

/** The outcome of sums: a function of them alone, whatever the order in which the answers came. */
export const strawOutcome = ({ options, method }: Asked, counts: StrawCounts): StrawOutcome => {
  const all = options.map((_, at) => at);
  const first = all.map((at) => counts[String(at)] ?? 0);
  const most = Math.max(...first);
  const ahead = most === 0 ? [] : all.filter((at) => first[at] === most);
  if (method !== 'RANKED') return { first, pairwise: null, ahead, preferred: null };
  const pairwise = all.map((row) => all.map((column) => counts[`${row}>${column}`] ?? 0));
  return { first, pairwise, ahead, preferred: all.find((at) => beatsAll(pairwise, at)) ?? null };
};
