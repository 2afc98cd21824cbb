import type { ForumEvent } from '@parley/kernel';
import { floorEvent } from '../events/make-floor-events';
import type { Floor, FloorDecision, FloorList, FloorRequest } from './floor';
import { currentSpeaker, interruptedSpeaker } from './queue';

/** Since when the current speaker's clock stands, in milliseconds until now. */
export const pauseOf = (list: FloorList | null, now: Date): number => {
  const pausedAt = list?.pausedAt ?? null;
  return pausedAt === null ? 0 : Math.max(0, now.getTime() - pausedAt.getTime());
};

/** The clock of a list that nobody speaks on. */
export const running = (list: FloorList | null): FloorList | null =>
  list === null ? null : { ...list, pausedAt: null };

const endedEvent = ({ item }: Floor, { key, itemKey, state, endedAt, pausedMs }: FloorRequest): ForumEvent =>
  floorEvent('floor.ended', item, key, { itemKey, state, endedAt: endedAt?.toISOString() ?? '', pausedMs });

/** What remains of the floor when whoever speaks has ended: nothing changes where nobody does. */
export const endingOf = (floor: Floor, now: Date): FloorDecision => {
  const speaker = currentSpeaker(floor.requests);
  if (speaker === null) return { list: floor.list, requests: [], events: [] };
  const pausedMs = speaker.pausedMs + pauseOf(floor.list, now);
  const request: FloorRequest = { ...speaker, state: 'SPOKEN', endedAt: now, pausedMs };
  return { list: running(floor.list), requests: [request], events: [endedEvent(floor, request)] };
};

/** The turn that a point of order interrupted ends where it stood, and does not go on. */
export const endingInterrupted = (floor: Floor): FloorDecision => {
  const speaker = interruptedSpeaker(floor.requests);
  if (speaker === null) return { list: floor.list, requests: [], events: [] };
  const { interruptedAt } = speaker;
  const request: FloorRequest = { ...speaker, state: 'SPOKEN', endedAt: interruptedAt, interruptedAt: null };
  return { list: floor.list, requests: [request], events: [endedEvent(floor, request)] };
};

/** Both: nobody has the floor afterwards, nor a claim to go on. */
export const endingAll = (floor: Floor, now: Date): FloorDecision => {
  const current = endingOf(floor, now);
  const interrupted = endingInterrupted(floor);
  return {
    list: current.list,
    requests: [...interrupted.requests, ...current.requests],
    events: [...interrupted.events, ...current.events],
  };
};
