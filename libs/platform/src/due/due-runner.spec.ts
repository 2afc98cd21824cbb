import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { pino } from 'pino';
import { systemPool } from '../database/pools';
import { type SpecDatabase, startSpecDatabase } from '../database/spec-database';
import type { Relay } from '../record/relay';
import { DueRunner } from './due-runner';

describe('the runner of what is due', () => {
  let database: SpecDatabase;
  let pool: pg.Pool;
  let due: DueRunner;
  let done: string[];
  let whenDone: () => void;

  beforeEach(async () => {
    database = await startSpecDatabase();
    pool = systemPool(database.url, 2);
    done = [];
    whenDone = () => undefined;
    const relay: Partial<Relay> = { wake: () => undefined };
    due = new DueRunner(pool, relay as Relay, pino({ level: 'silent' }));
    due.register('spec', (_, key) => {
      if (key === 'broken') return Promise.reject(new Error('it cannot be done'));
      done.push(key);
      whenDone();
      return Promise.resolve();
    });
  }, 60_000);
  afterEach(async () => {
    due?.onApplicationShutdown();
    await pool?.end();
    await database?.stop();
  });

  const plan = (key: string, seconds: number): Promise<unknown> =>
    pool.query(
      `insert into due (kind, key, at) values ('spec', $1, clock_timestamp() + $2 * interval '1 second')`,
      [key, seconds],
    );
  const count = (times: number): Promise<void> =>
    new Promise((resolve) => {
      whenDone = () => done.length >= times && resolve();
      whenDone();
    });

  it('does what is due in the order of its time, and what is not due yet at its time', async () => {
    await plan('third', 0.4);
    await plan('second', -1);
    await plan('first', -2);
    due.onApplicationBootstrap();
    await count(3);
    expect(done).toEqual(['first', 'second', 'third']);
    expect((await pool.query('select from due')).rowCount).toBe(0);
  });

  it('is not held up by something that cannot be done, and keeps it due', async () => {
    await plan('broken', -5);
    await plan('after it', -1);
    due.onApplicationBootstrap();
    await count(1);
    expect(done).toEqual(['after it']);
    expect((await pool.query<{ key: string }>('select key from due')).rows).toEqual([{ key: 'broken' }]);
  });
});
