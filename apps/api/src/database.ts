import { foundForum } from '@parley/delegations/server';
import { ensureRuntimeLogins, migrateUp, superviseEmbeddedPostgres, systemPool } from '@parley/platform';
import type { Configuration } from './configuration';

/** A database that is migrated and founded, and how to let go of it. */
export interface ReadyDatabase {
  readonly ownerUrl: string;
  /** Where the data are, for the terminal. */
  readonly described: string;
  stop(): Promise<void>;
}

const reach = async (configuration: Configuration): Promise<ReadyDatabase> => {
  if (configuration.databaseUrl !== undefined) {
    const { host, pathname } = new URL(configuration.databaseUrl);
    return {
      ownerUrl: configuration.databaseUrl,
      described: `PostgreSQL at ${host}${pathname}`,
      stop: () => Promise.resolve(),
    };
  }
  const postgres = await superviseEmbeddedPostgres({
    dataDir: configuration.dataDir,
    log: (line) => console.error(line),
  });
  return {
    ownerUrl: postgres.url,
    described: `embedded PostgreSQL in ${postgres.clusterDir}${postgres.adopted ? ' (taken over from a killed run)' : ''}`,
    stop: () => postgres.stop(),
  };
};

/** Starts or reaches the database, migrates it as its owner, and gives the runtime roles their logins. */
export const prepareDatabase = async (
  configuration: Configuration,
  migrationsDir: string,
): Promise<ReadyDatabase> => {
  const database = await reach(configuration);
  try {
    await migrateUp(database.ownerUrl, migrationsDir);
    await ensureRuntimeLogins(database.ownerUrl);
    const system = systemPool(database.ownerUrl, 1);
    try {
      await foundForum(system);
    } finally {
      await system.end();
    }
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
};
