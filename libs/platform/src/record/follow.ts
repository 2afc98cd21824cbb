import type { Actor } from '@parley/kernel';
import type { Entry } from './record-row';
import { matches, type RecordFilter } from './read-record';
import type { Relay } from './relay';
import { shownTo } from './shown-to';

const PAGE = 200;

/** What following the record needs. */
export interface Following {
  readonly relay: Relay;
  readonly actor: Actor;
  readonly filter: RecordFilter;
  /** Start after this position. */
  readonly after: number;
  /** Reads a page under the reader's identity; throws when the credential no longer stands. */
  readonly page: (after: number, limit: number) => Promise<Entry[]>;
  readonly signal: AbortSignal;
}

/** Resolves at the next entry handed on, or when aborted. */
const nextBatch = (relay: Relay, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stop();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const stop = relay.listen(done);
    signal.addEventListener('abort', done, { once: true });
  });

/**
 * Everything after a position, in order, then live entries, without gap or repeat. Far behind, it reads pages from the
 * database; near, from the relay's memory. It holds no queue: a slow reader only falls back to pages.
 */
export async function* follow(following: Following): AsyncGenerator<Entry, void, undefined> {
  const { relay, actor, filter, page, signal } = following;
  let at = following.after;
  while (!signal.aborted) {
    const known = relay.since(at);
    if (known !== undefined && known.length > 0) {
      for (const entry of known) {
        if (signal.aborted) return;
        at = entry.position;
        if (matches(filter, entry) && shownTo(actor, entry)) yield entry;
      }
    } else if (known !== undefined) {
      await nextBatch(relay, signal);
    } else {
      const head = relay.position;
      const entries = await page(at, PAGE);
      for (const entry of entries) {
        if (signal.aborted) return;
        at = entry.position;
        yield entry;
      }
      // A page that is not full has shown all there is up to the head known before it was read.
      if (entries.length < PAGE) at = Math.max(at, head);
    }
  }
}
