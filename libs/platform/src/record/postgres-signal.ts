import pg from 'pg';
import type { Logger } from 'pino';
import { coalesced, type Signal } from './signal';

const CHANNEL = 'parley_record';
const RETRY_MS = 1_000;

/** The hint by LISTEN and NOTIFY, on a connection of its own; comes back by itself after a loss. */
export class PostgresSignal implements Signal {
  private listener: pg.Client | undefined;
  private stopped = false;
  private readonly telling = coalesced(() => {
    this.pool.query(`select pg_notify('${CHANNEL}', '')`).catch((error: unknown) => {
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
    client.on('end', () => {
      if (!this.stopped) this.retry(heard);
    });
    client.on('notification', heard);
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.listener = client;
    heard();
  }

  tell(): void {
    this.telling.call();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.telling.cancel();
    await this.listener?.end();
  }

  private retry(heard: () => void): void {
    setTimeout(() => {
      if (this.stopped) return;
      this.start(heard).catch(() => this.retry(heard));
    }, RETRY_MS).unref();
  }
}
