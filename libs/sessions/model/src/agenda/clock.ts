import type { AgendaItem } from './agenda-item';
import { childrenOf, treeOrder } from './tree';
import type { Session } from '../session/session';

type Timed = Pick<AgendaItem, 'elapsedMs' | 'runningSince'>;

/** Time that an item has been open, in milliseconds; not counted while it or its session is suspended. */
export const elapsedAt = (item: Timed, now: Date): number =>
  item.elapsedMs +
  (item.runningSince === null ? 0 : Math.max(0, now.getTime() - item.runningSince.getTime()));

/** The item with its clock standing since `now`. */
export const stopped = <T extends Timed>(item: T, now: Date): T => ({
  ...item,
  elapsedMs: elapsedAt(item, now),
  runningSince: null,
});

/** What is under discussion: the deepest open item; `null` while none is. */
export const currentItem = (items: readonly AgendaItem[]): AgendaItem | null =>
  treeOrder(items)
    .filter(({ state }) => state === 'OPEN')
    .at(-1) ?? null;

const ENDED: readonly AgendaItem['state'][] = ['CLOSED', 'WITHDRAWN', 'DEFERRED'];

const ownRest = (item: AgendaItem, now: Date): number =>
  ENDED.includes(item.state) ? 0 : Math.max(0, (item.plannedSeconds ?? 0) * 1000 - elapsedAt(item, now));

const restOf = (items: readonly AgendaItem[], parentKey: string | null, now: Date): number =>
  childrenOf(items, parentKey)
    .map((item) => Math.max(ownRest(item, now), restOf(items, item.key, now)))
    .reduce((sum, rest) => sum + rest, 0);

/**
 * When the session would end if what is left took its planned time; `null` unless it is open. An item and what stands
 * under it share their time: the longer of the two counts. An item that has used up its plan counts nothing more.
 */
export const projectedEnd = (
  session: Pick<Session, 'state'>,
  items: readonly AgendaItem[],
  now: Date,
): Date | null => (session.state === 'OPEN' ? new Date(now.getTime() + restOf(items, null, now)) : null);
