import type { EmbeddedOptions, EmbeddedPostgres } from './options';
import { isAlive } from './processes';
import { startEmbeddedPostgres } from './start';

const LOOK_EVERY_MS = 250;
const RETRY_MS = 2_000;

/** An embedded PostgreSQL that is started again when it is killed, on the same port. */
export interface SupervisedPostgres {
  /** URL of the owner role; the same after a restart. */
  readonly url: string;
  readonly adopted: boolean;
  readonly clusterDir: string;
  stop(): Promise<void>;
}

/** Starts again what has ended; answers with the server that runs now. */
const revived = async (current: EmbeddedPostgres, options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  if (await isAlive(current.pid)) return current;
  options.log?.('The embedded PostgreSQL has ended unexpectedly; it is started again.');
  const { port } = current;
  await current.stop();
  return startEmbeddedPostgres({ ...options, port });
};

/**
 * Keeps the embedded PostgreSQL running while this process lives: killed from outside, it is started again, recovers what
 * it had acknowledged, and the pools find it where it was.
 */
export const superviseEmbeddedPostgres = async (options: EmbeddedOptions): Promise<SupervisedPostgres> => {
  let current = await startEmbeddedPostgres(options);
  const { url, adopted, clusterDir } = current;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();

  const look = async (): Promise<number> => {
    try {
      current = await revived(current, options);
      return LOOK_EVERY_MS;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      options.log?.(`The embedded PostgreSQL could not be started again: ${reason}`);
      return RETRY_MS;
    }
  };
  const sleep = (ms: number): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      working = look().then(sleep);
    }, ms).unref();
  };
  sleep(LOOK_EVERY_MS);

  const stop = async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await working;
    await current.stop();
  };
  return { url, adopted, clusterDir, stop };
};
