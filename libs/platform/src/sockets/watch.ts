import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { SYSTEM_POOL } from '../database/tokens';
import { LOGGER } from '../telemetry/tokens';
import { Connections } from './connections';

const EVERY_MS = 2_000;

/**
 * Ends live connections whose credential has run out: expiry and the end of a seat come by the clock, without an event.
 * One statement for all connections of the node.
 */
@Injectable()
export class CredentialWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(Connections) private readonly connections: Connections,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      // One at a time: a database that is slow to answer must not be asked ever more.
      if (this.looking) return;
      this.looking = true;
      this.look()
        .catch((error: unknown) => this.logger.warn({ err: error }, 'credentials could not be checked'))
        .finally(() => (this.looking = false));
    }, EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const held = this.connections.credentials();
    if (held.length === 0) return;
    const { rows } = await this.pool.query<{ id: string }>('select id from standing_credentials($1) as id', [
      held,
    ]);
    const standing = new Set(rows.map(({ id }) => id));
    this.connections.endWhere(
      ({ credentialId }) => held.includes(credentialId) && !standing.has(credentialId),
      'REVOKED',
    );
  }
}
