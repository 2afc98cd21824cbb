import type { Client } from 'pg';
import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import { errorCode } from './errors';
import type { EmbeddedOptions } from './options';
import { DEFAULT_MAX_CONNECTIONS, durabilitySettings } from './settings';

/** The database of the product. */
export const DATABASE = 'parley';

const DUPLICATE_DATABASE = '42P04';

/** Makes the product's database when there is none. */
export async function ensureDatabase(client: Client): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (found.rowCount) return;
  try {
    await client.query(`create database ${DATABASE}`);
  } catch (error) {
    if (errorCode(error) !== DUPLICATE_DATABASE) throw error;
  }
}

/** What a server that was found running has otherwise than asked; undefined when it can go on as it is. */
export async function whyUnfit(
  client: Client,
  folder: DataFolder,
  binaries: Binaries,
  options: EmbeddedOptions,
): Promise<string | undefined> {
  const wanted: Record<string, string> = {
    data_directory: folder.clusterDir,
    server_version_num: binaries.serverVersion,
    max_connections: String(options.maxConnections ?? DEFAULT_MAX_CONNECTIONS),
    ...durabilitySettings(options),
    ...(options.port === undefined ? {} : { port: String(options.port) }),
  };
  const { rows } = await client.query<{ name: string; value: string }>(
    'select name, reset_val as value from pg_settings where name = any($1)',
    [Object.keys(wanted)],
  );
  const other = rows.find(({ name, value }) => wanted[name] !== value);
  return other && `its ${other.name} is ${other.value}, not ${wanted[other.name] ?? ''}`;
}
