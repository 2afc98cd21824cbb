import type { Delegate } from './delegate';

const lineOf = ({ seen }: Delegate): string[] =>
  seen.map(({ cursor, type, subjectId }) => `${cursor} ${type} ${subjectId}`);

/** What is wrong with what the delegations saw: nothing, when all saw one record, in order, each entry once. */
export const differences = (delegates: readonly Delegate[]): string[] => {
  const [first, ...others] = delegates;
  if (first === undefined) return ['nobody was there'];
  const reference = lineOf(first);
  const problems: string[] = [];
  if (new Set(reference).size !== reference.length) problems.push(`${first.code} was shown an entry twice`);
  if (reference.join('\n') !== [...reference].sort().join('\n'))
    problems.push(`${first.code} was shown entries out of order`);
  for (const other of others) {
    const line = lineOf(other);
    const at = line.findIndex((entry, index) => entry !== reference[index]);
    if (at !== -1 || line.length !== reference.length) {
      problems.push(
        `${other.code} differs from ${first.code} at entry ${at === -1 ? reference.length : at + 1}`,
      );
    }
  }
  return problems;
};
