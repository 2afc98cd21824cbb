import type { Floor, FloorDecision } from './floor';

/** The floor as it stands after a decision: what a store has saved. */
export const settleFloor = <T extends Floor>(floor: T, decision: FloorDecision): T => {
  const changed = new Set(decision.requests.map(({ key }) => key));
  const others = floor.requests.filter(({ key }) => !changed.has(key));
  return { ...floor, list: decision.list, requests: [...others, ...decision.requests] };
};
