/**
 * The server's time as this browser knows it: nothing in the forum is decided by a local clock, so none is shown.
 * Milliseconds since the epoch.
 */
export interface ServerClock {
  now(): number;
  /**
   * Sets the clock by what the server said. `sentAt` is the local time at which it was asked (default: it was not asked,
   * it said so on its own); of several readings the one with the shortest way counts for a minute.
   */
  sync(serverNow: string, sentAt?: number): void;
}

const TRUSTED_FOR = 60_000;

/** A clock that starts as the local one, given as `local`. */
export const createServerClock = (local: () => number = Date.now): ServerClock => {
  let offset = 0;
  let best = { way: Number.POSITIVE_INFINITY, at: Number.NEGATIVE_INFINITY };
  return {
    now: () => local() + offset,
    sync: (serverNow, sentAt) => {
      const receivedAt = local();
      const way = sentAt === undefined ? 0 : (receivedAt - sentAt) / 2;
      const server = Date.parse(serverNow);
      if (Number.isNaN(server) || (way > best.way && receivedAt - best.at < TRUSTED_FOR)) return;
      best = { way, at: receivedAt };
      offset = server + way - receivedAt;
    },
  };
};

/** The one clock of this page. */
export const serverClock: ServerClock = createServerClock();
