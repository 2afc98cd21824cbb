import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { superviseEmbeddedPostgres, type SupervisedPostgres } from './supervise';

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
};

const eventually = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
};

describe('a supervised embedded PostgreSQL', () => {
  let postgres: SupervisedPostgres | undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-supervised-'));

  afterEach(async () => {
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('comes back at the same address with what it had acknowledged when it is killed', async () => {
    postgres = await superviseEmbeddedPostgres({ dataDir });
    const { url, clusterDir } = postgres;
    await query(url, 'create table kept as select 7 as number');
    process.kill(Number(readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    expect(await eventually(() => query(url, 'select number from kept'))).toEqual([{ number: 7 }]);
  }, 60_000);
});
