/** Tells the other nodes that the record has grown. Only a hint: every relay also looks by itself. */
export interface Signal {
  /** Calls back when another node told. */
  start(heard: () => void): Promise<void>;
  /** Coalesced: many calls in a few milliseconds are one message. Never in a command's transaction. */
  tell(): void;
  stop(): Promise<void>;
}

/** Injection token of the {@link Signal} in use. */
export const SIGNAL = Symbol('Signal');

/** Runs `send` once for any number of calls within `delayMs`. */
export const coalesced = (send: () => void, delayMs = 2): { call(): void; cancel(): void } => {
  let timer: NodeJS.Timeout | undefined;
  return {
    call() {
      timer ??= setTimeout(() => {
        timer = undefined;
        send();
      }, delayMs);
    },
    cancel: () => clearTimeout(timer),
  };
};
