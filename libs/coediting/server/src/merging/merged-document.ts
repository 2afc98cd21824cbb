import * as Y from 'yjs';
import { readBlocks } from '../text/read-blocks';
import type { TextBlock } from '../text/text-block';

/** What merging a change came to: the change as it now stands in the document, if it brought anything new. */
export interface Merged {
  readonly change: Uint8Array | undefined;
}

/** A change that cannot be merged; the document has to be opened anew, because part of it may have been. */
export class Unmergeable extends Error {
  constructor(
    /** `MISSING`: what it builds on is not here; `BROKEN`: no such thing can be read. */
    readonly why: 'MISSING' | 'BROKEN',
  ) {
    super(why);
  }
}

// Reads all of it without believing what it says of its own length: whoever allocates first what a few bytes claim is lost.
const checkReadable = (change: Uint8Array): void => {
  try {
    Y.decodeUpdate(change);
  } catch {
    throw new Unmergeable('BROKEN');
  }
};

/** A document with everything that has been written in it so far. */
export class MergedDocument {
  readonly doc = new Y.Doc();

  constructor(parts: readonly Uint8Array[]) {
    for (const part of parts) Y.applyUpdate(this.doc, part);
  }

  /** Takes a change in. Answers with it as merged: re-encoded, without what was known already. */
  merge(change: Uint8Array): Merged {
    checkReadable(change);
    const made: Uint8Array[] = [];
    const note = (update: Uint8Array): number => made.push(update);
    this.doc.on('update', note);
    try {
      Y.applyUpdate(this.doc, change);
    } catch {
      throw new Unmergeable('BROKEN');
    } finally {
      this.doc.off('update', note);
    }
    if (this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null)
      throw new Unmergeable('MISSING');
    return { change: made.length === 0 ? undefined : Y.mergeUpdates(made) };
  }

  /** What somebody lacks who has this much. */
  lackedBy(stateVector: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, stateVector);
  }

  get stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  /** How it reads, and at which moment. */
  get text(): { readonly blocks: readonly TextBlock[]; readonly stateVector: Uint8Array } {
    const blocks = readBlocks(this.doc).map(({ kind, depth, text }) => ({ kind, depth, text }));
    return { blocks, stateVector: this.stateVector };
  }

  get whole(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }
}
