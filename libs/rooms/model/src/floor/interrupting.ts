import { floorEvent } from '../events/make-floor-events';
import { pauseOf, running } from './ending';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { currentSpeaker } from './queue';

/** Whoever speaks stands aside for a point of order; the clock stands from now on (the floor). */
export const interrupting = (floor: Floor, now: Date): FloorDecision => {
  const speaker = currentSpeaker(floor.requests);
  if (speaker === null) return { list: floor.list, requests: [], events: [] };
  const pausedMs = speaker.pausedMs + pauseOf(floor.list, now);
  const request: FloorRequest = { ...speaker, interruptedAt: now, pausedMs };
  const { key, itemKey } = request;
  const data = { itemKey, interruptedAt: now.toISOString(), pausedMs };
  return {
    list: running(floor.list),
    requests: [request],
    events: [floorEvent('floor.interrupted', floor.item, key, data)],
  };
};

/** An interrupted speaker goes on where the clock stood (the floor); nothing changes for one who was not. */
export const continuing = (floor: Floor, speaker: FloorRequest, now: Date): FloorDecision => {
  const { interruptedAt, key, itemKey } = speaker;
  if (interruptedAt === null) return { list: floor.list, requests: [], events: [] };
  const pausedMs = speaker.pausedMs + Math.max(0, now.getTime() - interruptedAt.getTime());
  return {
    list: floor.list,
    requests: [{ ...speaker, interruptedAt: null, pausedMs }],
    events: [floorEvent('floor.continued', floor.item, key, { itemKey, pausedMs })],
  };
};
