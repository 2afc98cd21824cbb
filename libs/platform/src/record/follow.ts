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

/** The next entries after a position, and where the reader stands once it has been through them. */
interface Step {
  readonly entries: readonly Entry[];
  readonly reached: number;
}

const fromMemory = ({ filter, actor }: Following, known: readonly Entry[], at: number): Step => ({
  entries: known.filter((entry) => matches(filter, entry) && shownTo(actor, entry)),
  reached: known.at(-1)?.position ?? at,
});

const fromDatabase = async ({ relay, page }: Following, at: number): Promise<Step> => {
  const head = relay.position;
  const entries = await page(at, PAGE);
  const last = entries.at(-1)?.position ?? at;
  // A page that is not full has shown all there is up to the head known before it was read.
  return { entries, reached: entries.length < PAGE ? Math.max(last, head) : last };
};

/**
 * Everything after a position, in order, then live entries, without gap or repeat. Far behind, it reads pages from the
 * database; near, from the relay's memory. It holds no queue: a slow reader only falls back to pages.
 */
export async function* follow(following: Following): AsyncGenerator<Entry, void, undefined> {
  const { relay, signal } = following;
  let at = following.after;
  while (!signal.aborted) {
    const { narrowings } = relay;
    const known = relay.since(at);
    const step = known === undefined ? await fromDatabase(following, at) : fromMemory(following, known, at);
    for (const entry of step.entries) {
      if (signal.aborted) return;
      // A label has risen while the reader took its time: the rest is looked for again, under the labels in force.
      if (relay.narrowings !== narrowings) break;
      at = entry.position;
      yield entry;
    }
    if (relay.narrowings !== narrowings) continue;
    at = Math.max(at, step.reached);
    // Nothing may be awaited between looking and listening, or an entry could slip through.
    if (known?.length === 0) await nextBatch(relay, signal);
  }
}
