import type { MarkedDocument } from '../block';
import type { HeavyFormat, Maker } from './maker';
import { PressBusy } from './making-job';
import { type DocumentLimits, type Making, MakingLane } from './making-lane';

/** What the making of documents may take of a server. */
export interface MakingLimits extends DocumentLimits {
  /** Documents made at once. */
  readonly workers: number;
  /** Documents that wait for a worker. */
  readonly waiting: number;
}

/** A document of some hundred pages takes two seconds and some 100 MB; more than these wait is not a day's work but a fault. */
export const MAKING_LIMITS: MakingLimits = { workers: 2, waiting: 32, timeMs: 30_000, memoryMb: 256 };

/**
 * Makes documents in workers, beside the thread that serves everybody: a few at once, the others in the order in which they
 * were asked for. `make` rejects with `PressBusy` where too many wait, with `DocumentTooLarge` for one over its limits.
 */
export class MakerAside implements Maker {
  private readonly lanes: readonly MakingLane[];
  private readonly waiting: Making[] = [];
  private stopped = false;

  /** `file` is the program of the worker. */
  constructor(
    program: { readonly file: string; readonly fontFolder: string },
    private readonly limits: MakingLimits = MAKING_LIMITS,
  ) {
    this.lanes = Array.from(
      { length: limits.workers },
      () => new MakingLane(program, limits, () => this.next()),
    );
  }

  make(document: MarkedDocument, format: HeavyFormat): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (
        this.stopped ||
        (this.waiting.length >= this.limits.waiting && !this.lanes.some(({ isFree }) => isFree))
      )
        throw new PressBusy();
      this.waiting.push({ document, format, resolve, reject });
      this.next();
    });
  }

  /** Ends the workers; what was being made or waited is refused. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const { reject } of this.waiting.splice(0)) reject(new PressBusy());
    await Promise.all(this.lanes.map((lane) => lane.stop()));
  }

  private next(): void {
    if (this.stopped) return;
    const lane = this.lanes.find(({ isFree }) => isFree);
    const making = lane && this.waiting.shift();
    if (making === undefined) return;
    lane?.take(making);
  }
}
