/** Does work for a key when it is asked to, except while the key rests: then once, when it has rested. */
export class Pace {
  /** Whether it was asked for meanwhile, of every key that rests. */
  private readonly resting = new Map<string, boolean>();
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly work: (key: string) => void) {}

  ask(key: string): void {
    if (this.resting.has(key)) this.resting.set(key, true);
    else this.work(key);
  }

  /** The key rests for so many milliseconds from now; a rest under way goes on as it is. */
  rest(key: string, ms: number): void {
    if (this.resting.has(key)) return;
    this.resting.set(key, false);
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const asked = this.resting.get(key) === true;
      this.resting.delete(key);
      if (asked) this.work(key);
    }, ms);
    this.timers.add(timer);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }
}
