import { setImmediate } from 'node:timers/promises';
import {
  comparing,
  type ComparedText,
  type ShownBlock,
  shownChanges,
  type TextChanges,
} from '@parley/papers/model';
import { RateLimited } from '@parley/platform';
import { blocksOfText } from './blocks-of-text';

/** A frozen text, or a text in preparation, with the hash that says which it is. */
export interface HashedText {
  readonly sha256: string;
  readonly markdown: string;
}

/** So long others are kept waiting at most, in milliseconds, but for single steps that take longer. */
const TURN_MS = 15;

/** Comparisons kept, and so many characters of texts in them at most. */
const MOST_KEPT = 40;
const MOST_CHARACTERS = 4_000_000;

const compared = async (before: ComparedText, after: ComparedText): Promise<TextChanges> => {
  const run = comparing(before, after);
  let since = performance.now();
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    await setImmediate();
    since = performance.now();
  }
};

const track = async (before: HashedText, after: HashedText): Promise<ShownBlock[]> => {
  const was = await blocksOfText(before.markdown);
  await setImmediate();
  const is = await blocksOfText(after.markdown);
  await setImmediate();
  return shownChanges(was, await compared(was, is));
};

/** Pairs that wait at most, and when to ask again, in seconds. */
const MOST_WAITING = 20;
const ASK_AGAIN = 5;

interface Kept {
  readonly blocks: Promise<ShownBlock[]>;
  readonly size: number;
}

const kept = new Map<string, Kept>();
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

const forgetOldest = (): void => {
  let size = [...kept.values()].reduce((sum, one) => sum + one.size, 0);
  for (const [key, one] of kept) {
    if (kept.size <= MOST_KEPT && size <= MOST_CHARACTERS) return;
    kept.delete(key);
    size -= one.size;
  }
};

const inTurn = async (before: HashedText, after: HashedText): Promise<ShownBlock[]> => {
  if (waiting >= MOST_WAITING) throw new RateLimited(ASK_AGAIN);
  waiting += 1;
  const blocks = last.then(() => track(before, after));
  last = blocks.catch(() => undefined);
  try {
    return await blocks;
  } finally {
    waiting -= 1;
  }
};

/**
 * A text with the changes from another one marked. Whoever asks must be allowed to read both. Texts are compared one pair at a
 * time, others are attended to in between, and a pair that was asked for lately is not compared again. Throws
 * {@link RateLimited} while too many wait.
 */
export const trackedChanges = (before: HashedText, after: HashedText): Promise<ShownBlock[]> => {
  const key = `${before.sha256} ${after.sha256}`;
  const known = kept.get(key);
  if (known !== undefined) return known.blocks;
  const blocks = inTurn(before, after);
  kept.set(key, { blocks, size: before.markdown.length + after.markdown.length });
  blocks.catch(() => kept.delete(key));
  forgetOldest();
  return blocks;
};
