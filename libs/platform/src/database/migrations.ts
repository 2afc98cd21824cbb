import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

const FILE = /^(\d{13})-([a-z0-9-]+)\.sql$/;

const migrationClass = (dir: string, file: string): new () => MigrationInterface => {
  const [, timestamp = '', name = ''] = FILE.exec(file) ?? [];
  return class implements MigrationInterface {
    // TypeORM reads the last 13 characters as the time.
    name = `${name}${timestamp}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(join(dir, file), 'utf8'));
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(join(dir, file.replace(/\.sql$/, '.down.sql')), 'utf8'));
    }
  };
};

/** The ordered timeline in `migrations/`: `<ms timestamp>-<name>.sql` with its `.down.sql`. */
export const migrationsIn = (dir: string): (new () => MigrationInterface)[] =>
  readdirSync(dir)
    .filter((file) => FILE.test(file))
    .sort()
    .map((file) => migrationClass(dir, file));

const withOwner = async <T>(
  ownerUrl: string,
  dir: string,
  work: (source: DataSource) => Promise<T>,
): Promise<T> => {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    installExtensions: false,
    migrations: migrationsIn(dir),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await source.initialize();
  const guard = source.createQueryRunner();
  try {
    // Two nodes that start together migrate one after the other.
    await guard.query(`select pg_advisory_lock(hashtext('parley.migrations'))`);
    return await work(source);
  } finally {
    await guard.query(`select pg_advisory_unlock(hashtext('parley.migrations'))`);
    await guard.release();
    await source.destroy();
  }
};

/** Brings the database to the newest migration; answers with the names of those that ran. */
export const migrateUp = (ownerUrl: string, dir: string): Promise<string[]> =>
  withOwner(ownerUrl, dir, async (source) => (await source.runMigrations()).map(({ name }) => name));

/** Takes every migration back, newest first. */
export const migrateDown = (ownerUrl: string, dir: string): Promise<void> =>
  withOwner(ownerUrl, dir, async (source) => {
    const [counted] = await source.query<{ n: number }[]>('select count(*)::int as n from migration');
    for (let left = counted?.n ?? 0; left > 0; left -= 1) {
      await source.undoLastMigration();
    }
  });

/** Takes back every migration after the one of this timestamp, newest first: the database as it was then. */
export const migrateDownTo = (ownerUrl: string, dir: string, timestamp: string): Promise<void> =>
  withOwner(ownerUrl, dir, async (source) => {
    const [counted] = await source.query<{ n: number }[]>(
      'select count(*)::int as n from migration where timestamp > $1::bigint',
      [timestamp],
    );
    for (let left = counted?.n ?? 0; left > 0; left -= 1) await source.undoLastMigration();
  });
