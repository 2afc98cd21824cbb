import type { LoaderOf } from '@parley/platform';
import { estimatedWaits, type SpeakingTotal, speakingTotals } from '@parley/rooms/model';
import { databaseNow } from '@parley/sessions/server';
import { requestFrom } from './floor-rows';
import { floorByItem, type FloorRows } from './read-floor';

/** What follows from the time for the list of speakers of one item. */
export interface FloorTimes {
  /** By key of the request, in seconds; `null` where it is not known. */
  readonly waits: ReadonlyMap<string, number | null>;
  readonly totals: readonly SpeakingTotal[];
}

const timesOf = (rows: FloorRows, now: Date): FloorTimes => {
  const requests = rows.requests.map(requestFrom);
  const list = {
    speakingSeconds: rows.list?.speaking_seconds ?? null,
    delegationSeconds: rows.list?.delegation_seconds ?? null,
    pausedAt: rows.list?.paused_at ?? null,
  };
  return {
    waits: estimatedWaits(requests, list, now),
    totals: speakingTotals(requests, list, now),
  };
};

/** The times on any number of items, by the database's clock. */
export const floorTimesByItem: LoaderOf<string, FloorTimes> = {
  async batch(scope, keys) {
    const [now, floors] = await Promise.all([
      scope.loader(databaseNow).load('now'),
      Promise.all(keys.map((key) => scope.loader(floorByItem).load(key))),
    ]);
    return floors.map((rows) => timesOf(rows, now));
  },
};
