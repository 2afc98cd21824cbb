import type { RoomActions } from './room-protocol';

const MINUTE = 60_000;

/** What steers the room is meant for the room as it was seen; later it would meet another one. */
const STEERING: readonly (keyof RoomActions)[] = [
  'floor:give',
  'floor:end',
  'floor:pause',
  'floor:resume',
  'floor:list',
  'floor:rule',
  'floor:reorder',
  'floor:tour',
  'floor:tour-end',
  'positions:ask',
  'positions:close',
];

/** Identifiers alone, no word that somebody wrote and no position: these outlive a reload of the page. */
const KEPT: readonly (keyof RoomActions)[] = [
  'floor:request',
  'floor:withdraw',
  'floor:align',
  'floor:leave',
  'floor:pass',
  'floor:give',
  'floor:end',
  'floor:pause',
  'floor:resume',
  'floor:reorder',
  'floor:tour-end',
  'positions:close',
];

/** Whether an action concerns the course of the meeting as it is this minute. */
const steers = (event: keyof RoomActions): boolean => STEERING.includes(event);

/** Whether an action that waits is kept by the browser until its tab is closed or the person signs out. */
export const outlivesReload = (event: keyof RoomActions): boolean => KEPT.includes(event);

const isPointOfOrder = (payload: object): boolean => 'kind' in payload && payload.kind === 'POINT_OF_ORDER';

/**
 * How long after it was done an action is still meant, in milliseconds: what steers the room a minute, a point of order two,
 * anything else a delegation asks for or says an hour. After that the person is told instead, and decides anew.
 */
export const lifeOf = (event: keyof RoomActions, payload: object): number => {
  if (event === 'message:read') return Number.POSITIVE_INFINITY;
  if (steers(event)) return MINUTE;
  return event === 'floor:request' && isPointOfOrder(payload) ? 2 * MINUTE : 60 * MINUTE;
};
