import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER, MAIL_TRANSPORT, type MailTransport, Relay, SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import type { Logger } from 'pino';
import { MAIL_CONFIGURATION, type MailConfiguration } from './mail-config';
import { passOver, readOn } from './read-on';
import { sendDue } from './send-mails';

const LOOK_EVERY_MS = 1_000;
/** What happens within so long is planned together: 34 answers to one invitation are one look, not 34. */
const GATHER_MS = 50;
const TIDY_EVERY_MS = 3_600_000;

/**
 * Sends invitations from the record: reads on from a position kept in the database, one node at a time, and sends what was
 * planned, each mail by one node. No request waits for it.
 */
@Injectable()
export class Mailer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;
  private failing = false;
  private woken = false;
  private tidiedAt = 0;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport | null,
    @Inject(MAIL_CONFIGURATION) private readonly configuration: MailConfiguration,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.sleep(0);
    // Where none is sent nobody waits for it to be passed over.
    if (this.transport === null) return;
    this.relay.listen((batch) => {
      if (batch.some(({ wire }) => /^(session|invitation|person)\./.test(wire.type))) this.wake();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
    if (this.transport === null) await passOver(this.pool).catch(() => undefined);
  }

  private wake(): void {
    if (this.woken) return;
    this.woken = true;
    this.sleep(GATHER_MS);
  }

  private sleep(ms: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // One after the other: what was woken meanwhile is done by the look that follows.
      this.working = this.working.then(() => this.look());
    }, ms);
  }

  private async look(): Promise<void> {
    if (this.stopped) return;
    this.woken = false;
    try {
      await this.work();
      this.failing = false;
    } catch (error) {
      if (!this.failing && !this.stopped)
        this.logger.warn({ err: error }, 'mail could not be planned or sent; it is tried again');
      this.failing = true;
    }
    this.sleep(this.woken ? GATHER_MS : LOOK_EVERY_MS);
  }

  private async work(): Promise<void> {
    const { transport } = this;
    if (transport === null) return passOver(this.pool);
    await this.tidy(transport);
    while (!this.stopped && (await this.plan()));
    while (!this.stopped && (await sendDue(this.pool, transport, this.configuration)) > 0);
  }

  /** Now and then: what is kept is kept for days. */
  private async tidy(transport: MailTransport): Promise<void> {
    const now = new Date();
    if (now.getTime() - this.tidiedAt < TIDY_EVERY_MS) return;
    this.tidiedAt = now.getTime();
    await transport.tidy?.(now);
  }

  private async plan(): Promise<boolean> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const more = await readOn(client, this.configuration.ceiling);
      await client.query('commit');
      client.release();
      return more;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }
}
