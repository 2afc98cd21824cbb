import type { ForumEvent } from '@parley/kernel';
import { floorEvent } from '../events/make-floor-events';
import type { Floor, FloorList, FloorRequest } from './floor';
import { currentSpeaker } from './queue';

/** The speaker's turn as it ends, a pause that lasts until then counted in. */
const ended = (request: FloorRequest, list: FloorList | null, now: Date): FloorRequest => {
  const pausedAt = list?.pausedAt ?? null;
  const pause = pausedAt === null ? 0 : Math.max(0, now.getTime() - pausedAt.getTime());
  return { ...request, state: 'SPOKEN', endedAt: now, pausedMs: request.pausedMs + pause };
};

/** The clock of a list that nobody speaks on. */
const running = (list: FloorList | null): FloorList | null =>
  list === null ? null : { ...list, pausedAt: null };

/** What remains of the floor when whoever speaks has ended: nothing changes where nobody does. */
export const endingOf = (
  floor: Floor,
  now: Date,
): { list: FloorList | null; requests: FloorRequest[]; events: ForumEvent[] } => {
  const speaker = currentSpeaker(floor.requests);
  if (speaker === null) return { list: floor.list, requests: [], events: [] };
  const request = ended(speaker, floor.list, now);
  const { itemKey, state, pausedMs } = request;
  const data = { itemKey, state, endedAt: now.toISOString(), pausedMs };
  const events = [floorEvent('floor.ended', floor.item, request.key, data)];
  return { list: running(floor.list), requests: [request], events };
};
