import { randomInt } from 'node:crypto';

/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export class Random {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  }

  /** Waits up to so many milliseconds. */
  pause(most: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.next() * most));
  }

  /** A source of its own, so that one client's turns do not depend on another's speed. */
  fork(): Random {
    return new Random(this.below(0x1_0000_0000));
  }
}

/** Runs a test on a fresh seed, or on FAULTS_SEED; a failure names the seed. */
export const seeded = (test: (random: Random) => Promise<void>) => async (): Promise<void> => {
  const given = process.env['FAULTS_SEED'];
  const seed = given === undefined ? randomInt(0x1_0000_0000) : Number(given);
  try {
    await test(new Random(seed));
  } catch (error) {
    if (error instanceof Error) error.message = `FAULTS_SEED=${seed}: ${error.message}`;
    throw error;
  }
};

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
