import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ReadScope } from '../reading/read-scope';
import { HotStatements } from './hot-statements';
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

  it('a statement that is sent often keeps its plan; where the schema has changed under it, it fails once, and never again', async () => {
    const hot = new HotStatements();
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    pools.push(pool);
    const kept = async (): Promise<number> =>
      (await pool.query(`select name from pg_prepared_statements where name like 'hot %'`)).rows.length;
    const ask = async (): Promise<unknown[]> => {
      try {
        return (await pool.query<object>(hot.of('select * from spec_hot where id = $1', [1]))).rows;
      } catch (error) {
        hot.failed(error);
        throw error;
      }
    };
    await pool.query('create table spec_hot (id int, said int); insert into spec_hot values (1, 2)');
    expect(await ask()).toEqual([{ id: 1, said: 2 }]);
    expect(await kept()).toBe(0);
    for (let time = 0; time < 20; time += 1) expect(await ask()).toEqual([{ id: 1, said: 2 }]);
    expect(await kept()).toBe(1);
    await pool.query('alter table spec_hot alter said type text');
    await expect(ask()).rejects.toThrow('cached plan');
    for (let time = 0; time < 20; time += 1) expect(await ask()).toEqual([{ id: 1, said: '2' }]);
  });

  it('of statements without end, so many are kept at most', () => {
    const hot = new HotStatements();
    const names = Array.from({ length: 300 }, (_, what) => {
      for (let time = 0; time < 20; time += 1) hot.of(`select ${what}`, []);
      return hot.of(`select ${what}`, []).name;
    });
    expect(names.filter((name) => name !== undefined).length).toBe(200);
    expect(new Set(names).size).toBe(201);
  });
});
