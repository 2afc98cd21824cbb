const LOOK_EVERY_MS = 5_000;
/** Longer than a browser slows down the timers of a tab that nobody looks at. */
const SLEPT_MS = 90_000;
const LONG_HIDDEN_MS = 30_000;

/** The parts of a browser that tell of a machine's sleep and of its network. */
export interface Surroundings {
  readonly now: () => number;
  readonly every: (ms: number, work: () => void) => () => void;
  readonly hidden: () => boolean;
  /** Listens to an event of the window or of the document; gives back how to stop. */
  readonly on: (
    event: 'online' | 'offline' | 'pageshow' | 'resume' | 'visibilitychange',
    heard: () => void,
  ) => () => void;
}

/** The browser that this page is in. */
export const browser: Surroundings = {
  now: () => Date.now(),
  every: (ms, work) => {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
  hidden: () => document.hidden,
  on: (event, heard) => {
    const target = event === 'visibilitychange' || event === 'resume' ? document : window;
    target.addEventListener(event, heard);
    return () => target.removeEventListener(event, heard);
  },
};

/**
 * Calls back when a connection may be dead without knowing it, or could come back sooner than it thinks: after a sleep of
 * the machine (its clock has jumped, or the page was frozen), when the network comes or goes, and when somebody looks at the
 * page again after a while.
 */
export const watchWake = (
  wake: () => void,
  { now, every, hidden, on }: Surroundings = browser,
): (() => void) => {
  let looked = now();
  let hiddenSince: number | null = hidden() ? looked : null;
  const stops = [
    every(LOOK_EVERY_MS, () => {
      const slept = now() - looked > SLEPT_MS;
      looked = now();
      if (slept) wake();
    }),
    on('visibilitychange', () => {
      const since = hiddenSince;
      hiddenSince = hidden() ? now() : null;
      if (hiddenSince === null && since !== null && now() - since > LONG_HIDDEN_MS) wake();
    }),
    ...(['online', 'offline', 'pageshow', 'resume'] as const).map((event) => on(event, wake)),
  ];
  return () => stops.forEach((stop) => stop());
};
