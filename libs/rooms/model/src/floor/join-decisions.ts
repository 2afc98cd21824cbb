import type { ForumEvent } from '@parley/kernel';
import type { Floor, FloorDecision, FloorRequest } from './floor';
import { settleFloor } from './settle-floor';

/** One decision made of several, each taken on the floor that the ones before have left. */
export const inTurn = (
  floor: Floor,
  ...steps: readonly ((floor: Floor) => FloorDecision)[]
): FloorDecision => {
  let after = floor;
  const requests = new Map<string, FloorRequest>();
  const events: ForumEvent[] = [];
  for (const step of steps) {
    const decision = step(after);
    after = settleFloor(after, decision);
    for (const request of decision.requests) {
      requests.delete(request.key);
      requests.set(request.key, request);
    }
    events.push(...decision.events);
  }
  return { list: after.list, requests: [...requests.values()], events };
};
