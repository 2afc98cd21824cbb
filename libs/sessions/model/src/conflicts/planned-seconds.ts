import type { AgendaItem } from '../agenda/agenda-item';
import { childrenOf } from '../agenda/tree';

const ENDED_ELSEWHERE: readonly AgendaItem['state'][] = ['WITHDRAWN', 'DEFERRED'];

const under = (items: readonly AgendaItem[], parentKey: string | null): number =>
  childrenOf(items, parentKey)
    .filter(({ state }) => !ENDED_ELSEWHERE.includes(state))
    .reduce((sum, item) => sum + Math.max(item.plannedSeconds ?? 0, under(items, item.key)), 0);

/**
 * What an agenda plans in all, in seconds (agenda). An item and what stands under it share their time: the longer of the
 * two counts, as in the projected end. What is withdrawn or deferred takes none.
 */
export const plannedSecondsOf = (items: readonly AgendaItem[]): number => {
  const keys = new Set(items.map(({ key }) => key));
  // Under a parent that the reader does not see, an item counts as if it stood at the top.
  const placed = items.map((item) =>
    item.parentKey === null || keys.has(item.parentKey) ? item : { ...item, parentKey: null },
  );
  return under(placed, null);
};
