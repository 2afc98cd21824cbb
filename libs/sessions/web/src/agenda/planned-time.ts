import { secondsOf } from '@parley/kernel';
import { childrenOf, type PlacedItem } from './agenda-tree';

/** An item as far as its planned time goes. */
export interface PlannedItem extends PlacedItem {
  /** ISO 8601. */
  readonly plannedDuration: string | null;
  readonly state: string;
}

/** Planned time of an agenda, in seconds. */
export interface PlannedTimes {
  readonly total: number;
  /** For each item's id, how much is planned until it is over. */
  readonly until: ReadonlyMap<string, number>;
}

const ownPlan = ({ plannedDuration }: PlannedItem): number =>
  plannedDuration === null ? 0 : (secondsOf(plannedDuration) ?? 0);

/** Counts from `start` on what stands under `parentId`; gives the sum and notes each item's end. */
const count = (
  items: readonly PlannedItem[],
  parentId: string | null,
  start: number,
  until: Map<string, number>,
): number =>
  childrenOf(items, parentId).reduce((sum, item) => {
    if (item.state === 'WITHDRAWN' || item.state === 'DEFERRED') return sum;
    const under = count(items, item.id, start + sum, until);
    const whole = sum + Math.max(ownPlan(item), under);
    until.set(item.id, start + whole);
    return whole;
  }, 0);

/**
 * The running total of an agenda's planned time (agenda). An item and what stands under it share their time: the longer of
 * the two counts, as in the projected end. What was withdrawn or put off takes none.
 */
export const plannedTimes = (items: readonly PlannedItem[]): PlannedTimes => {
  const until = new Map<string, number>();
  return { total: count(items, null, 0, until), until };
};

/** Whole minutes of an ISO 8601 duration; `null` for none. */
export const minutesOf = (duration: string | null): number | null =>
  duration === null ? null : Math.round((secondsOf(duration) ?? 0) / 60);
