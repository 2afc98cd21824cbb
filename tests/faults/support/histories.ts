import { parseGlobalId } from '@parley/kernel';
import type { FeedEntry } from '@parley/testkit';
import type { StubbornDelegate } from './stubborn-delegate';

const ACTIONS = ['floor.requested', 'floor.withdrawn'];

const told = ({ type, subjectId }: Pick<FeedEntry, 'type' | 'subjectId'>): string =>
  `${type} ${parseGlobalId(subjectId)?.key ?? ''}`;

/**
 * Compares what every delegate was told with what stands in the record: each acknowledged action once and in the order of
 * its delegate, nothing that was refused, nothing that nobody did.
 */
export const contradictions = (
  delegates: readonly StubbornDelegate[],
  record: readonly FeedEntry[],
): string[] =>
  delegates.flatMap(({ code, history }) => {
    const acknowledged = history.flatMap(({ action, key }) =>
      key === undefined ? [] : [`${action} ${key}`],
    );
    const recorded = record
      .filter(({ type, delegation }) => ACTIONS.includes(type) && delegation?.code === code)
      .map(told);
    return JSON.stringify(acknowledged) === JSON.stringify(recorded)
      ? []
      : [`${code} was told ${acknowledged.join(', ')}; the record has ${recorded.join(', ')}`];
  });
