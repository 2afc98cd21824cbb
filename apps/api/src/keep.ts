import { backUp, restore } from '@parley/platform';
import { readConfiguration } from './configuration';

/** `backup <folder>` and `restore <folder>`: the database that the forum brought itself, to a folder and from it. */
const run = async ([what, folder]: readonly string[]): Promise<void> => {
  const { databaseUrl, dataDir } = readConfiguration(process.env);
  if (databaseUrl !== undefined)
    throw new Error(
      'DATABASE_URL names a PostgreSQL of your own: back it up with its own tools (pg_dump, pg_restore).',
    );
  if (folder === undefined || folder === '')
    throw new Error(`Name a folder: npm run ${what ?? 'backup'} -- <folder>`);
  const log = (line: string): void => console.log(line);
  if (what === 'backup') await backUp(dataDir, folder, log);
  else await restore(folder, dataDir, log);
};

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
