import { Worker } from 'node:worker_threads';
import type { Imported, ImportJob } from './import-job';

/** What taking a document in may take of a server. */
export interface ImportLimits {
  /** Documents that wait for their turn, the one whose turn it is included. */
  readonly waiting: number;
  /** Milliseconds for one document. */
  readonly timeMs: number;
  /** Heap for one document, in megabytes. */
  readonly memoryMb: number;
}

/** A document of some hundred pages takes a second; more than these is not a day's work. */
export const IMPORT_LIMITS: ImportLimits = { waiting: 6, timeMs: 20_000, memoryMb: 384 };

/** Takes the text out of Word documents beside the thread that serves everybody: one at a time, each in a worker of its own. */
export class ImportAside {
  private waiting = 0;
  private before: Promise<unknown> = Promise.resolve();

  /** `file` is the program of the worker. */
  constructor(
    private readonly file: string,
    private readonly limits: ImportLimits = IMPORT_LIMITS,
  ) {}

  /** The text of a document; `null` where too many wait. */
  async take(job: ImportJob): Promise<Imported | null> {
    if (this.waiting >= this.limits.waiting) return null;
    this.waiting += 1;
    const mine = this.before.then(() => this.inWorker(job));
    this.before = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }

  private inWorker(job: ImportJob): Promise<Imported> {
    return new Promise((resolve) => {
      const worker = new Worker(this.file, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMb, maxYoungGenerationSizeMb: 32 },
      });
      const end = (outcome: Imported): void => {
        clearTimeout(timer);
        resolve(outcome);
        worker.terminate().catch(() => undefined);
      };
      const timer = setTimeout(() => end({ failed: 'HEAVY' }), this.limits.timeMs);
      worker.once('message', (outcome: Imported) => end(outcome));
      // Out of memory, or a fault of what reads documents: either way this one cannot be taken in.
      worker.once('error', () => end({ failed: 'HEAVY' }));
      worker.once('exit', () => end({ failed: 'HEAVY' }));
    });
  }
}
