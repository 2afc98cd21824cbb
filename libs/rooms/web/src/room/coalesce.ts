export interface Pace {
  /** Wait before the first run, in milliseconds, so that what happens together is read together. */
  readonly first: () => number;
  /** Least time between the starts of two runs, in milliseconds. */
  readonly gap: number;
  /** Wait after a run that failed, in milliseconds. */
  readonly retry: number;
}

/** Work that is asked for more often than it should be done. */
export interface Coalesced {
  /** Asks for a run; `atOnce` does not wait for more to happen. */
  ask(atOnce?: boolean): void;
  stop(): void;
}

/**
 * Does `work` as often as it is asked for, but never twice at a time nor faster than the pace allows. Whoever asks during a
 * run gets another one after it: what is read last is never older than the last asking.
 */
export const coalesce = (
  work: () => Promise<unknown>,
  pace: Pace,
  now: () => number = () => performance.now(),
): Coalesced => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let startedAt = Number.NEGATIVE_INFINITY;
  let running = false;
  let asked = false;
  let stopped = false;

  const plan = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(wait, startedAt + pace.gap - now()));
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    [running, asked, startedAt] = [true, false, now()];
    const failed = await work().then(
      () => false,
      () => true,
    );
    running = false;
    if (!stopped && (failed || asked)) plan(failed ? pace.retry : pace.first());
  };
  return {
    ask: (atOnce = false) => {
      if (stopped) return;
      asked = true;
      if (!running && (timer === undefined || atOnce)) plan(atOnce ? 0 : pace.first());
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
