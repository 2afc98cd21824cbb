import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { coalesced, type Signal } from './signal';

const CHANNEL = 'parley_record';
const RETRY_MS = 1_000;

/** The hint by LISTEN and NOTIFY, on a connection of its own; comes back by itself after a loss. */
export class PostgresSignal implements Signal {
  /** What is told carries it: a node need not look again because of what it told itself. */
  private readonly id = randomUUID();
  private listener: pg.Client | undefined;
  private stopped = false;
  private retrying: NodeJS.Timeout | undefined;
  private readonly telling = coalesced(() => {
    this.pool.query(`select pg_notify('${CHANNEL}', $1)`, [this.id]).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'could not signal the other nodes; they will look by themselves');
    });
  });

  constructor(
    private readonly url: string,
    private readonly pool: pg.Pool,
    private readonly logger: Logger,
  ) {}

  async start(heard: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => {
      if (payload !== this.id) heard();
    });
    await client.connect();
    // Only what stood can be lost: an attempt that fails is tried again by whoever made it.
    client.on('end', () => this.retry(heard));
    await client.query(`listen ${CHANNEL}`);
    this.listener = client;
    if (this.stopped) return client.end();
    heard();
  }

  tell(): void {
    this.telling.call();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.telling.cancel();
    clearTimeout(this.retrying);
    await this.listener?.end();
  }

  private retry(heard: () => void): void {
    if (this.stopped) return;
    // One attempt at a time, however many ways it was found that the connection is lost.
    this.retrying ??= setTimeout(() => {
      this.retrying = undefined;
      this.start(heard).catch(() => this.retry(heard));
    }, RETRY_MS).unref();
  }
}
