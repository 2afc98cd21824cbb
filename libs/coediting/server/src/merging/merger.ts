import type { MergeJob, MergeResults } from './merge-job';
import { MergeLane, type MergeLimits } from './merge-lane';

/** Injection token of the {@link Merger} in use. */
export const MERGER = Symbol('Merger');

const LANES = 2;

/** Enough for a long afternoon of notes, little enough that nobody waits long for a change that was made to take for ever. */
export const MERGE_LIMITS: MergeLimits = { timeMs: 2_000, openMs: 10_000, memoryMb: 192 };

/** Merges documents away from the thread that serves everybody; each document in one of a few lanes. */
export class Merger {
  private readonly lanes: readonly MergeLane[];

  constructor(file: string, limits: MergeLimits = MERGE_LIMITS) {
    this.lanes = Array.from({ length: LANES }, () => new MergeLane(file, limits));
  }

  /** Rejects with `MergeFailed`. */
  run<Job extends MergeJob>(job: Job): Promise<MergeResults[Job['kind']]> {
    const lane = this.lanes[Number.parseInt(job.document.slice(0, 8), 16) % LANES];
    if (lane === undefined) throw new Error(`${job.document} is no key of a document`);
    return lane.run(job);
  }

  async stop(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.stop()));
  }
}
