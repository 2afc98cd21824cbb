import type { ForumEvent } from '@parley/kernel';
import { listSheet, requestSheet } from '../events/floor-sheets';
import { floorEvent } from '../events/make-floor-events';
import { endingAll } from './ending';
import type { Floor, FloorDecision, FloorList } from './floor';
import { currentSpeaker } from './queue';
import { pausing } from './set-list';

const unchanged = ({ list }: Floor): FloorDecision => ({ list, requests: [], events: [] });

/** What the suspension of an item or a session does to its floor: a running clock stands still. */
export const haltFloor = (floor: Floor, now: Date): FloorDecision => {
  const stands = floor.list !== null && floor.list.pausedAt !== null;
  return currentSpeaker(floor.requests) === null || stands ? unchanged(floor) : pausing(floor, now);
};

const closedList = ({ item }: Floor, list: FloorList | null): Pick<FloorDecision, 'list' | 'events'> => {
  if (list === null || !list.open) return { list, events: [] };
  const closed: FloorList = { ...list, open: false };
  const data = { itemKey: closed.itemKey, list: listSheet(closed) };
  return { list: closed, events: [floorEvent('floor.list-set', item, null, data)] };
};

/**
 * What the end of an item (closed, withdrawn, or its session over) does to its floor: whoever speaks ends, all who wait
 * are declined, the list closes.
 */
export const closeFloor = (floor: Floor, now: Date): FloorDecision => {
  const ending = endingAll(floor, now);
  const waiting = floor.requests.filter(({ state }) => state === 'WAITING');
  const declined: ForumEvent[] = waiting.map(({ key, itemKey }) =>
    floorEvent('floor.declined', floor.item, key, { itemKey, state: 'DECLINED' }),
  );
  const closed = closedList(floor, ending.list);
  return {
    list: closed.list,
    requests: [...ending.requests, ...waiting.map((request) => ({ ...request, state: 'DECLINED' as const }))],
    events: [...ending.events, ...declined, ...closed.events],
  };
};

/**
 * What a new label of an item owes to its floor: the whole of it, to those who see it now. Those who lose sight are told
 * to forget the item, and its floor goes with it.
 */
export const showFloor = (floor: Floor): FloorDecision => {
  const { list, requests, item } = floor;
  if (list === null && requests.length === 0) return unchanged(floor);
  const data = {
    itemKey: item.key,
    list: list === null ? null : listSheet(list),
    requests: requests.map(requestSheet),
  };
  return { list, requests: [], events: [floorEvent('floor.shown', item, null, data)] };
};
