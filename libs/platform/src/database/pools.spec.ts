import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { ReadScope } from '../reading/read-scope';
import { readerPool, systemPool } from './pools';
import { signedInOfficer, type SpecDatabase, startSpecDatabase } from './spec-database';
import { SpecProxy } from './spec-proxy';

describe('the pools', () => {
  let database: SpecDatabase;
  let proxy: SpecProxy;
  const pools: pg.Pool[] = [];

  beforeAll(async () => {
    database = await startSpecDatabase();
    proxy = await SpecProxy.before(database.url);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await proxy?.close();
    await database?.stop();
  });

  it.each([
    ['reader', readerPool],
    ['system', systemPool],
  ])('the %s pool outlives the loss of every connection, those in use and those at rest', async (_, make) => {
    const pool = make(proxy.url, 4).on('error', () => undefined);
    pools.push(pool);
    const [busy, idle, resting] = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
    resting.release();
    await idle.query('begin');
    const lost = expect(busy.query('select pg_sleep(30)')).rejects.toThrow();
    proxy.cut();
    await lost;
    await expect(idle.query('select 1')).rejects.toThrow();
    busy.release();
    idle.release();
    proxy.mend();
    const { rows } = await pool.query<{ one: number }>('select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('a read that loses its connection in the middle fails, and gives nothing back to the pool that is not whole', async () => {
    const pool = readerPool(proxy.url, 1).on('error', () => undefined);
    pools.push(pool);
    const officer = await signedInOfficer(database.owner);
    const scope = new ReadScope(pool, officer);
    expect(await scope.actor()).toMatchObject({ standing: 'SECRETARIAT' });
    proxy.cut();
    await expect(scope.query('select 1')).rejects.toThrow();
    await scope.finish();
    proxy.mend();
    const next = new ReadScope(pool, officer);
    expect(await next.actor()).toMatchObject({ standing: 'SECRETARIAT' });
    await next.finish();
  });
});
