import type { Wire } from '@parley/sessions/model';
import type { FloorList, FloorRequest } from './floor';
import { currentSpeaker, interruptedSpeaker, type Queued, queueOrder } from './queue';
import { limitAmong, type Limits, spokenMs, type Timed } from './speaking-time';

/** What a point of order is taken to need where none was heard yet, in seconds: the chair rules at once. */
export const POINT_OF_ORDER_SECONDS = 60;

type Turn = Timed & Queued;
type Listed = Limits & Pick<Wire<FloorList> | FloorList, 'pausedAt'>;

const meanSeconds = (
  requests: readonly Turn[],
  kind: FloorRequest['kind'],
  list: Listed,
  now: Date,
): number | null => {
  const spoken = requests.filter((request) => request.kind === kind && request.state === 'SPOKEN');
  const sum = spoken.reduce((total, request) => total + spokenMs(request, list, now), 0);
  return spoken.length === 0 ? null : sum / spoken.length / 1000;
};

/** How long a turn is expected to take, in seconds; `null` where neither a limit nor an earlier turn tells. */
const expected = (request: Turn, requests: readonly Turn[], list: Listed, now: Date): number | null =>
  limitAmong(request, requests, list, now) ??
  meanSeconds(requests, request.kind, list, now) ??
  (request.kind === 'POINT_OF_ORDER' ? POINT_OF_ORDER_SECONDS : null);

/** What is left of a turn that has begun; of one that is over its time, nothing. */
const left = (request: Turn | null, requests: readonly Turn[], list: Listed, now: Date): number | null => {
  if (request === null) return 0;
  const whole = expected(request, requests, list, now);
  return whole === null ? null : Math.max(0, whole - spokenMs(request, list, now) / 1000);
};

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/**
 * How long each who waits will wait, by key, in whole seconds: what is left of the turns under way and all turns before it, each
 * by its limit, and where it has none by what turns of its kind took so far on the item. `null` where that is not known. It
 * rests on the list and the time alone: the same for all who ask in one moment.
 */
export const estimatedWaits = (
  requests: readonly Turn[],
  list: Listed,
  now: Date,
): ReadonlyMap<string, number | null> => {
  const waits = new Map<string, number | null>();
  let wait = left(currentSpeaker(requests), requests, list, now);
  let aside = interruptedSpeaker(requests);
  for (const request of queueOrder(requests)) {
    if (request.kind !== 'POINT_OF_ORDER') {
      wait = plus(wait, left(aside, requests, list, now));
      aside = null;
    }
    waits.set(request.key, wait === null ? null : Math.round(wait));
    wait = plus(wait, expected(request, requests, list, now));
  }
  return waits;
};
