import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { migrateDown, migrateUp } from '@parley/platform';
import { createDatabase } from '@parley/testkit';
import pg from 'pg';

const DIR = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Everything that a migration can make, as text, by what it is called. */
const PARTS = {
  columns: `select format('%s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped`,
  constraints: `select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace`,
  indexes: `select indexdef from pg_indexes where schemaname = 'public'`,
  policies: `select format('%s %s %s %s %s %s', tablename, policyname, cmd, roles, qual, with_check) from pg_policies where schemaname = 'public'`,
  functions: `select format('%s %s %s', oid::regprocedure, pg_get_userbyid(proowner), case when prokind = 'a' then '' else pg_get_functiondef(oid) end)
    || coalesce(proacl::text, '') from pg_proc where pronamespace = 'public'::regnamespace`,
  triggers: `select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`,
  rights: `select format('%s %s %s %s %s', relname, relkind, relrowsecurity, relforcerowsecurity, relacl) from pg_class where relnamespace = 'public'::regnamespace`,
  columnRights: `select format('%s.%s %s', relname, attname, attacl) from pg_attribute join pg_class c on c.oid = attrelid
    where attacl is not null and relnamespace = 'public'::regnamespace`,
  types: `select typname::text from pg_type where typnamespace = 'public'::regnamespace`,
  schema: `select nspacl::text from pg_namespace where nspname = 'public'`,
};

const shapeOf = async (url: string): Promise<Record<string, string[]>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const shape: Record<string, string[]> = {};
    for (const [part, sql] of Object.entries(PARTS)) {
      const { rows } = await client.query<[string]>({ text: sql, rowMode: 'array' });
      shape[part] = rows.map(([text]) => text).sort();
    }
    return shape;
  } finally {
    await client.end();
  }
};

const withEmptyDatabase = async (work: (url: string) => Promise<void>): Promise<void> => {
  const database = await createDatabase('NOTHING');
  try {
    await work(database.url);
  } finally {
    await database.drop();
  }
};

it('down takes everything back, and up again makes the same schema', () =>
  withEmptyDatabase(async (url) => {
    const ran = await migrateUp(url, DIR);
    expect(ran.length).toBeGreaterThanOrEqual(5);
    const first = await shapeOf(url);
    await migrateDown(url, DIR);
    const left = await shapeOf(url);
    const others = Object.entries(left).flatMap(([part, texts]) =>
      ['rights', 'schema'].includes(part) ? [] : texts,
    );
    // Only the table that keeps count of migrations is left, empty.
    expect(others.filter((text) => !/\bmigration\b|_migration\b|migration_/.test(text))).toEqual([]);
    await migrateUp(url, DIR);
    expect(await shapeOf(url)).toEqual(first);
  }));

it('a second run changes nothing', () =>
  withEmptyDatabase(async (url) => {
    await migrateUp(url, DIR);
    const first = await shapeOf(url);
    expect(await migrateUp(url, DIR)).toEqual([]);
    expect(await shapeOf(url)).toEqual(first);
  }));

it('nodes that start together on an empty database migrate it once', () =>
  withEmptyDatabase(async (url) => {
    const ran = await Promise.all([migrateUp(url, DIR), migrateUp(url, DIR), migrateUp(url, DIR)]);
    const names = ran.flat();
    expect(new Set(names).size).toBe(names.length);
    expect(await migrateUp(url, DIR)).toEqual([]);
  }));
