import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { Gathered } from './gathered';
import { lettersOf, type NodeNews, newsIn, type NodeWire } from './node-wire';

const CHANNEL = 'parley_documents';
const RETRY_MS = 1_000;

/** By LISTEN and NOTIFY, on a connection of its own; comes back by itself after a loss. */
export class PostgresWire implements NodeWire {
  private readonly self = randomUUID();
  private listener: pg.Client | undefined;
  private retrying: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly telling = new Gathered<NodeNews>((news) => {
    for (const letter of lettersOf(this.self, news)) {
      this.pool.query(`select pg_notify('${CHANNEL}', $1)`, [letter]).catch((error: unknown) => {
        this.logger.warn(
          { err: error },
          'could not tell the other nodes of a document; they look by themselves',
        );
      });
    }
  });

  constructor(
    private readonly url: string,
    private readonly pool: pg.Pool,
    private readonly logger: Logger,
  ) {}

  async start(heard: (news: NodeNews) => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => newsIn(this.self, payload ?? '').forEach(heard));
    await client.connect();
    client.on('end', () => this.retry(heard));
    await client.query(`listen ${CHANNEL}`);
    this.listener = client;
    if (this.stopped) await client.end();
  }

  tell(news: NodeNews): void {
    this.telling.add(news);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.telling.stop();
    clearTimeout(this.retrying);
    await this.listener?.end();
  }

  private retry(heard: (news: NodeNews) => void): void {
    if (this.stopped) return;
    this.retrying ??= setTimeout(() => {
      this.retrying = undefined;
      this.start(heard).catch(() => this.retry(heard));
    }, RETRY_MS).unref();
  }
}
