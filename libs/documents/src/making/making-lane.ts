import { Worker } from 'node:worker_threads';
import { DocumentTooLarge, type Made, type MakingJob } from './making-job';

/** What one document may take. */
export interface DocumentLimits {
  /** Milliseconds, from when a worker begins it. */
  readonly timeMs: number;
  /** Heap, in megabytes. */
  readonly memoryMb: number;
}

/** A document, and whom to tell what has become of it. */
export interface Making extends MakingJob {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/**
 * One worker, started by the first document and kept, and the document that it makes. A worker that overruns its limits is
 * ended, and the next document gets another.
 */
export class MakingLane {
  private worker: Worker | undefined;
  private current: Making | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly program: { readonly file: string; readonly fontFolder: string },
    private readonly limits: DocumentLimits,
    /** Told whenever this lane can take a document again. */
    private readonly free: () => void,
  ) {}

  get isFree(): boolean {
    return this.current === undefined;
  }

  take(making: Making): void {
    this.current = making;
    try {
      const worker = (this.worker ??= this.start());
      this.timer = setTimeout(() => this.lose(worker, new DocumentTooLarge()), this.limits.timeMs);
      worker.postMessage({ document: making.document, format: making.format } satisfies MakingJob);
    } catch (error) {
      this.settle((failed) => failed.reject(asError(error)));
    }
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    this.settle(({ reject }) => reject(new Error('the press has stopped')));
    await worker?.terminate();
  }

  private start(): Worker {
    const { file, fontFolder } = this.program;
    const worker = new Worker(file, {
      workerData: { fontFolder },
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMb, maxYoungGenerationSizeMb: 32 },
    });
    worker.on('message', (made: Made) => {
      if (worker === this.worker) this.settle((making) => answer(making, made));
    });
    worker.on('error', (error: unknown) =>
      this.lose(worker, isOutOfMemory(error) ? new DocumentTooLarge() : asError(error)),
    );
    worker.on('exit', () => this.lose(worker, new DocumentTooLarge()));
    worker.unref();
    return worker;
  }

  private lose(worker: Worker, why: Error): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    worker.terminate().catch(() => undefined);
    this.settle(({ reject }) => reject(why));
  }

  private settle(tell: (making: Making) => void): void {
    clearTimeout(this.timer);
    const { current } = this;
    this.current = undefined;
    if (current === undefined) return;
    tell(current);
    this.free();
  }
}

const answer = ({ resolve, reject }: Making, made: Made): void => {
  if (made.ok) resolve(Buffer.from(made.bytes.buffer, made.bytes.byteOffset, made.bytes.byteLength));
  else reject(new Error(`a document could not be made: ${made.fault}`));
};
