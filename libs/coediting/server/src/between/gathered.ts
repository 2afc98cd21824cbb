const GATHER_MS = 5;

/** Gathers what is added within a few milliseconds and gives it on at once. */
export class Gathered<Item> {
  private items: Item[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly give: (items: readonly Item[]) => void) {}

  add(item: Item): void {
    this.items.push(item);
    this.timer ??= setTimeout(() => {
      const { items } = this;
      this.timer = undefined;
      this.items = [];
      this.give(items);
    }, GATHER_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
