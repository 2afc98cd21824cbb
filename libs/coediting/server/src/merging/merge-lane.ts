import { Worker } from 'node:worker_threads';
import type { MergeAnswer, MergeFailure, MergeJob, MergeResults } from './merge-job';

/** What a worker may take. */
export interface MergeLimits {
  /** For one piece of work, in milliseconds. */
  readonly timeMs: number;
  /** For opening a document, which is as long as all that was ever written in it. */
  readonly openMs: number;
  /** Heap, in megabytes. */
  readonly memoryMb: number;
}

/** Work that came to nothing. */
export class MergeFailed extends Error {
  constructor(readonly why: MergeFailure) {
    super(`a change could not be merged: ${why}`);
  }
}

interface Waiting {
  readonly job: MergeJob;
  readonly settle: (answer: MergeAnswer) => void;
}

/**
 * One worker and the work that waits for it, done one piece after the other. A worker that overruns its limits is ended and
 * replaced: the work it had fails, what waits is done by the next one, in which no document is open yet.
 */
export class MergeLane {
  private worker: Worker | undefined;
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting: Waiting[] = [];
  private stopped = false;

  constructor(
    private readonly file: string,
    private readonly limits: MergeLimits,
  ) {}

  /** Rejects with {@link MergeFailed}. */
  async run<Job extends MergeJob>(job: Job): Promise<MergeResults[Job['kind']]> {
    const answer = await new Promise<MergeAnswer>((settle) => {
      this.waiting.push({ job, settle });
      this.next();
    });
    if (!answer.ok) throw new MergeFailed(answer.why);
    return answer.result as MergeResults[Job['kind']];
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.worker?.terminate();
  }

  private next(): void {
    if (this.current !== undefined || this.stopped) return;
    this.current = this.waiting.shift();
    if (this.current === undefined) return;
    const { job } = this.current;
    const worker = (this.worker ??= this.start());
    this.timer = setTimeout(
      () => this.lose(worker),
      'parts' in job ? this.limits.openMs : this.limits.timeMs,
    );
    worker.postMessage(job);
  }

  private start(): Worker {
    const worker = new Worker(this.file, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMb, maxYoungGenerationSizeMb: 16 },
    });
    worker.on('message', (answer: MergeAnswer) => this.done(worker, answer));
    worker.on('error', () => this.lose(worker));
    worker.on('exit', () => this.lose(worker));
    worker.unref();
    return worker;
  }

  private done(worker: Worker, answer: MergeAnswer): void {
    if (worker !== this.worker) return;
    clearTimeout(this.timer);
    const { current } = this;
    this.current = undefined;
    current?.settle(answer);
    this.next();
  }

  private lose(worker: Worker): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    worker.terminate().catch(() => undefined);
    clearTimeout(this.timer);
    const { current } = this;
    this.current = undefined;
    current?.settle({ ok: false, why: 'OVERRUN' });
    this.next();
  }
}
