import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { SYSTEM_POOL } from '../database/tokens';
import { LOGGER } from '../telemetry/tokens';
import { MAIL_TRANSPORT, type Mail, type MailTransport } from './mail';
import { sendLetters } from './send-letters';

/** What a letter is about, and to whom it goes. */
export interface DueLetter {
  readonly key: string;
  readonly personId: string;
}

/** Writes a letter as things are now; `undefined` where there is nothing more to say to this person. */
export type LetterWriter = (
  client: pg.PoolClient,
  letter: DueLetter,
) => Promise<Omit<Mail, 'id' | 'calendar'> | undefined>;

const PLAN = `insert into letter (id, kind, key, person_id)
  select l.id, $2, $3, l.person_id from unnest($1::uuid[], $4::uuid[]) as l(id, person_id)
  on conflict (kind, key, person_id) do nothing`;
const PLAN_EACH = `insert into letter (id, kind, key, person_id)
  select l.id, $2, l.key, l.person_id from unnest($1::uuid[], $3::text[], $4::uuid[]) as l(id, key, person_id)
  on conflict (kind, key, person_id) do nothing`;
const LOOK_EVERY_MS = 1_000;

/**
 * Letters by e-mail: planned in the transaction in which something happens, once for each person and thing, and written and
 * sent afterwards, each by one node. What a letter says is what is true, and what its reader may see, when it is sent.
 */
@Injectable()
export class Letters implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly writers = new Map<string, LetterWriter>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;
  private failing = false;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Says who writes letters of a kind. */
  register(kind: string, writer: LetterWriter): void {
    this.writers.set(kind, writer);
  }

  /** Plans a letter to each of these people, in the client's transaction; none where the forum sends no mail. */
  async plan(client: pg.PoolClient, kind: string, key: string, people: readonly string[]): Promise<void> {
    if (this.transport === null || people.length === 0) return;
    await client.query(PLAN, [people.map(() => randomUUID()), kind, key, people]);
  }

  /** Plans letters about several things in one statement, as {@link plan} does about one. */
  async planEach(client: pg.PoolClient, kind: string, letters: readonly DueLetter[]): Promise<void> {
    if (this.transport === null || letters.length === 0) return;
    const ids = letters.map(() => randomUUID());
    await client.query(PLAN_EACH, [
      ...[ids, kind, letters.map(({ key }) => key), letters.map(({ personId }) => personId)],
    ]);
  }

  onApplicationBootstrap(): void {
    if (this.transport !== null) this.sleep(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  private sleep(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.working = this.look();
    }, ms);
  }

  private async look(): Promise<void> {
    const { transport } = this;
    if (this.stopped || transport === null) return;
    try {
      while (!this.stopped && (await sendLetters(this.pool, transport, this.writers)) > 0);
      this.failing = false;
    } catch (error) {
      if (!this.failing && !this.stopped)
        this.logger.warn({ err: error }, 'letters could not be sent; it is tried again');
      this.failing = true;
    }
    this.sleep(LOOK_EVERY_MS);
  }
}
