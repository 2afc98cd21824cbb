import type { AgendaItem } from './agenda-item';
import { childrenOf } from './tree';

type Planned = Pick<AgendaItem, 'key' | 'parentKey' | 'ordinal' | 'state' | 'plannedSeconds'>;

/** Planned time of an agenda, in seconds. */
export interface PlannedTime {
  readonly total: number;
  /** For each item's key, how much is planned until it is over. */
  readonly until: ReadonlyMap<string, number>;
}

const isHeld = ({ state }: Planned): boolean => state !== 'WITHDRAWN' && state !== 'DEFERRED';

const count = (
  items: readonly Planned[],
  parentKey: string | null,
  start: number,
  until: Map<string, number>,
): number =>
  childrenOf(items, parentKey)
    .filter(isHeld)
    .reduce((sum, item) => {
      const under = count(items, item.key, start + sum, until);
      const whole = sum + Math.max(item.plannedSeconds ?? 0, under);
      until.set(item.key, start + whole);
      return whole;
    }, 0);

/**
 * The running total of planned time (agenda). An item and what stands under it share their time: the longer of the two
 * counts, as in the projected end. What was withdrawn or put off takes none.
 */
export const plannedTime = (items: readonly Planned[]): PlannedTime => {
  const until = new Map<string, number>();
  return { total: count(items, null, 0, until), until };
};
