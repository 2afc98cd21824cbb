/**
 * The server's time as this browser knows it: nothing in the forum is decided by a local clock, so none is shown.
 * Milliseconds since the epoch.
 */
export interface ServerClock {
  now(): number;
  /**
   * Sets the clock by what the server said. `sentAt` is the local time at which it was asked; without it the server said so
   * on its own. Of several readings the one with the shortest way counts for a minute.
   */
  sync(serverNow: string, sentAt?: number): void;
}

const TRUSTED_FOR = 60_000;
// Nobody knows how long an unasked message was under way: a measured reading is preferred, unless it took longer than this.
const UNMEASURED_WAY = 1_000;

/** A clock that starts as the local one, given as `local`. */
export const createServerClock = (local: () => number = Date.now): ServerClock => {
  let offset = 0;
  let best = { way: Number.POSITIVE_INFINITY, at: Number.NEGATIVE_INFINITY };
  return {
    now: () => local() + offset,
    sync: (serverNow, sentAt) => {
      const receivedAt = local();
      const way = sentAt === undefined ? UNMEASURED_WAY : (receivedAt - sentAt) / 2;
      const server = Date.parse(serverNow);
      if (Number.isNaN(server) || (way > best.way && receivedAt - best.at < TRUSTED_FOR)) return;
      best = { way, at: receivedAt };
      offset = server + (sentAt === undefined ? 0 : way) - receivedAt;
    },
  };
};

/** The one clock of this page. */
export const serverClock: ServerClock = createServerClock();
