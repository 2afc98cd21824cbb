import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { SYSTEM_POOL } from '../database/tokens';
import { Relay } from '../record/relay';
import { LOGGER } from '../telemetry/tokens';

/** Does what became due, in the transaction that takes it; what it throws leaves it due. */
export type DueHandler = (client: pg.PoolClient, key: string) => Promise<void>;

const LONGEST_SLEEP_MS = 1_000;

interface Due {
  readonly kind: string;
  readonly key: string;
}

const TAKE = `
  select kind, key from due where at <= clock_timestamp() and kind = any ($1) and kind || ' ' || key <> all ($2)
  order by at limit 1 for update skip locked`;

/**
 * Does things at their time, on one node each (`for update skip locked`). It only records what has become true: readers
 * compute from the times themselves and never wait for it.
 */
@Injectable()
export class DueRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly handlers = new Map<string, DueHandler>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  register(kind: string, handler: DueHandler): void {
    this.handlers.set(kind, handler);
  }

  onApplicationBootstrap(): void {
    this.sleep(0);
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private sleep(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.tick()
        .catch((error: unknown) => {
          this.warn(error);
          return LONGEST_SLEEP_MS;
        })
        .then(
          (next) => this.sleep(next),
          () => undefined,
        );
    }, ms);
  }

  private async tick(): Promise<number> {
    // What failed is left for the next time, so that it holds up nothing that is due after it.
    const failed: string[] = [];
    while (!this.stopped && (await this.takeOne(failed))) this.relay.wake();
    if (this.stopped) return LONGEST_SLEEP_MS;
    const { rows } = await this.pool.query<{ ms: number | null }>(
      `select (extract(epoch from min(at) - clock_timestamp()) * 1000)::float8 as ms from due
       where kind = any ($1) and kind || ' ' || key <> all ($2)`,
      [[...this.handlers.keys()], failed],
    );
    return Math.max(5, Math.min(rows[0]?.ms ?? LONGEST_SLEEP_MS, LONGEST_SLEEP_MS));
  }

  /** Does one thing, or notes that it failed; false when nothing is left that is due. */
  private async takeOne(failed: string[]): Promise<boolean> {
    const client = await this.pool.connect();
    let taken: Due | undefined;
    try {
      await client.query('begin');
      [taken] = (await client.query<Due>(TAKE, [[...this.handlers.keys()], failed])).rows;
      if (taken !== undefined) {
        await client.query('delete from due where kind = $1 and key = $2', [taken.kind, taken.key]);
        await this.handlers.get(taken.kind)?.(client, taken.key);
      }
      await client.query('commit');
      client.release();
      return taken !== undefined;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      if (taken === undefined) throw error;
      failed.push(`${taken.kind} ${taken.key}`);
      this.warn(error);
      return true;
    }
  }

  private warn(error: unknown): void {
    if (this.stopped) return;
    this.logger.warn({ err: error }, 'what is due could not be done; it will be tried again');
  }
}
