const QUIET_MS = 2_000;
const LONGEST_MS = 10_000;

/** Says when a document is to be kept as a whole: a while after the last change, and not too long after the first. */
export class SnapshotTimer {
  private timer: NodeJS.Timeout | undefined;
  private since: number | undefined;

  constructor(private readonly due: () => void) {}

  changed(now = Date.now()): void {
    this.since ??= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(QUIET_MS, this.since + LONGEST_MS - now));
    this.timer = setTimeout(() => {
      this.stop();
      this.due();
    }, wait).unref();
  }

  /** Answers whether there was something to keep. */
  stop(): boolean {
    clearTimeout(this.timer);
    const waiting = this.since !== undefined;
    this.since = undefined;
    return waiting;
  }
}
