import type { Entry } from './record-row';

/** The newest entries in memory, without a gap, so that those who are nearly up to date need no statement. */
export class Ring {
  private entries: Entry[] = [];

  constructor(
    private readonly capacity: number,
    /** Position before the oldest entry held. */
    private floor: number,
  ) {}

  push(batch: readonly Entry[]): void {
    this.entries.push(...batch);
    if (this.entries.length <= this.capacity * 2) return;
    this.entries = this.entries.slice(-this.capacity);
    const oldest = this.entries[0];
    if (oldest !== undefined) this.floor = oldest.position - 1;
  }

  /** Lets go of everything up to a position. */
  forget(position: number): void {
    if (position <= this.floor) return;
    this.entries = this.entries.slice(position - this.floor);
    this.floor = position;
  }

  /** Everything after a position, in order; `undefined` when memory does not reach back that far. */
  since(position: number): readonly Entry[] | undefined {
    if (position < this.floor) return undefined;
    // Dense positions: the index follows from the position.
    return this.entries.slice(Math.max(0, position - this.floor));
  }
}
