const RETRY_MS = 1_000;

/** Gathers what is asked for in a short while and does it at once; one piece of work at a time, tried again when it fails. */
export class Coalescer<Item> {
  private items: Item[] = [];
  private timer: NodeJS.Timeout | undefined;
  private working = false;
  private stopped = false;

  constructor(
    private readonly work: (items: readonly Item[]) => Promise<void>,
    private readonly delayMs: number,
    private readonly onFault: (error: unknown) => void,
  ) {}

  add(...items: readonly Item[]): void {
    this.items.push(...items);
    this.schedule(this.delayMs);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    if (this.working || this.stopped || this.items.length === 0) return;
    this.timer ??= setTimeout(() => void this.run(), ms);
  }

  private async run(): Promise<void> {
    const items = this.items;
    this.items = [];
    this.timer = undefined;
    this.working = true;
    let next = this.delayMs;
    try {
      await this.work(items);
    } catch (error) {
      this.onFault(error);
      this.items.unshift(...items);
      next = RETRY_MS;
    }
    this.working = false;
    this.schedule(next);
  }
}
