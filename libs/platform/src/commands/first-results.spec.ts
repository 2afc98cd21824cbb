import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type SpecDatabase, startSpecDatabase } from '../database/spec-database';
import { forgetFirstResults } from './first-results';

let database: SpecDatabase;

beforeAll(async () => {
  database = await startSpecDatabase();
}, 60_000);
afterAll(() => database?.stop());

it('the first result of a name is kept for a month, and not for ever', async () => {
  const principal = randomUUID();
  const client = await database.owner.connect();
  await client.query('set role parley_system');
  await client.query(
    `insert into command_result (principal, client_mutation_id, action, at)
     select $1, age, 'spec', clock_timestamp() - age::interval from unnest(array['29 days', '31 days']) as age`,
    [principal],
  );
  await forgetFirstResults(client);
  const kept = await client.query(
    'select client_mutation_id as age from command_result where principal = $1',
    [principal],
  );
  const next = await client.query(
    `select at > clock_timestamp() as ahead from due where kind = 'first-results'`,
  );
  client.release(true);
  expect(kept.rows).toEqual([{ age: '29 days' }]);
  expect(next.rows).toEqual([{ ahead: true }]);
});
