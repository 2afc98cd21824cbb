import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { pino } from 'pino';
import { systemPool } from '../database/pools';
import { urlFor } from '../database/roles';
import { happens, type SpecDatabase, startSpecDatabase } from '../database/spec-database';
import { SpecProxy } from '../database/spec-proxy';
import { Metrics } from '../telemetry/metrics';
import { PostgresSignal } from './postgres-signal';
import { Relay } from './relay';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the relay', () => {
  let database: SpecDatabase;
  let proxy: SpecProxy;
  let pool: pg.Pool;
  let relay: Relay;
  let lines: string[];

  beforeEach(async () => {
    database = await startSpecDatabase();
    proxy = await SpecProxy.before(database.url);
    lines = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
    pool = systemPool(proxy.url, 4);
    pool.on('error', () => undefined);
    const signal = new PostgresSignal(urlFor('parley_system', proxy.url), pool, logger);
    relay = new Relay(pool, signal, new Metrics(), logger);
    await relay.onApplicationBootstrap();
  }, 60_000);
  afterEach(async () => {
    await relay?.onApplicationShutdown();
    await pool?.end();
    await proxy?.close();
    await database?.stop();
  });

  it('goes on where it stood when the database was away and has come back: all of it once, in order, from every listener', async () => {
    const told: number[] = [];
    relay.listen((batch) => told.push(...batch.map(({ position }) => position)));
    await happens(database.owner, 3);
    await relay.reached(3);
    proxy.cut();
    await happens(database.owner, 700);
    await sleep(4_000);
    expect(told).toHaveLength(3);
    proxy.mend();
    await relay.reached(703);
    expect(told).toEqual(Array.from({ length: 703 }, (_, n) => n + 1));

    // Once that it went, once that it is back; and one ear for signals, not one for every time it was tried.
    await sleep(1_500);
    expect(lines.filter((line) => line.includes('the relay'))).toHaveLength(2);
    const { rows } = await database.owner.query<{ ears: number }>(
      `select count(*)::int as ears from pg_stat_activity where query ilike 'listen %'`,
    );
    expect(rows[0]?.ears).toBe(1);
  }, 60_000);

  it('keeps nobody waiting when it stops', async () => {
    const waiting = relay.reached(1_000);
    await relay.onApplicationShutdown();
    await expect(waiting).resolves.toBeUndefined();
    await expect(relay.reached(2_000)).resolves.toBeUndefined();
  });
});
