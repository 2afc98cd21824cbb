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

/**
 * Keeps the embedded PostgreSQL running while this process lives: killed from outside, it is started again, recovers what
 * it had acknowledged, and the pools find it where it was.
 */
export const superviseEmbeddedPostgres = async (options: EmbeddedOptions): Promise<SupervisedPostgres> => {
  const log = options.log ?? (() => undefined);
  let current: EmbeddedPostgres = await startEmbeddedPostgres(options);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();

  const revive = async (): Promise<void> => {
    if (stopped || (await isAlive(current.pid))) return;
    log('The embedded PostgreSQL has ended unexpectedly; it is started again.');
    const { port } = current;
    await current.stop();
    current = await startEmbeddedPostgres({ ...options, port });
  };
  const look = (delay: number): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      working = revive().then(
        () => look(LOOK_EVERY_MS),
        (error: unknown) => {
          log(
            `The embedded PostgreSQL could not be started again: ${error instanceof Error ? error.message : 'unknown'}`,
          );
          look(RETRY_MS);
        },
      );
    }, delay).unref();
  };
  look(LOOK_EVERY_MS);

  return {
    url: current.url,
    adopted: current.adopted,
    clusterDir: current.clusterDir,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
      await current.stop();
    },
  };
};
