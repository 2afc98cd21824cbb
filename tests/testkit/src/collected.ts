/** How long anything that must come is waited for, before the test fails with what did come. */
const PATIENCE_MS = 20_000;

/** Things that arrive over time, in order of arrival, and a way to wait for them. */
export class Collected<T> {
  readonly items: T[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(private readonly what: string) {}

  push(item: T): void {
    this.items.push(item);
    for (const watcher of [...this.watchers]) watcher();
  }

  /** The first that passes, from the given place on; waits for it. */
  async until(passes: (item: T) => boolean, from = 0): Promise<T> {
    await this.when(() => this.items.slice(from).some(passes));
    const found = this.items.slice(from).find(passes);
    if (found === undefined) throw new Error('what was there has gone');
    return found;
  }

  /** Waits until there are so many, and answers with all of them. */
  async count(atLeast: number): Promise<readonly T[]> {
    await this.when(() => this.items.length >= atLeast);
    return this.items;
  }

  private when(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const watcher = (): void => {
        if (!holds()) return;
        finish();
        resolve();
      };
      const finish = (): void => {
        clearTimeout(timer);
        this.watchers.delete(watcher);
      };
      const timer = setTimeout(() => {
        finish();
        reject(
          new Error(
            `${this.what}: what was waited for did not come. Came: ${JSON.stringify(this.items, null, 1)}`,
          ),
        );
      }, PATIENCE_MS);
      this.watchers.add(watcher);
    });
  }
}

/** Asks again until the answer passes; fails with the last answer. */
export const eventually = async <T>(ask: () => Promise<T>, passes: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (passes(answer)) return answer;
    if (Date.now() > end) throw new Error(`It did not come to pass; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
