import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Client } from 'pg';
import { CLUSTER_FOLDER } from './cluster-folder';
import { connectAsOwner } from './connection';
import { copyCluster, copyLog, onlyOfThisRun } from './copy-cluster';
import { type DataFolder, openDataFolder } from './data-folder';
import { EmbeddedPostgresError } from './errors';
import type { Log, Places } from './options';
import { DEFAULT_PLACES } from './options';
import { PASSWORD_FILE, readPassword } from './password';
import { findRunningServer } from './running-server';
import { dropStaging, makeStaging, syncFolder } from './staging';
import { startEmbeddedPostgres } from './start';

const PREFIX = '.parley-backup-';

const refused = (message: string): EmbeddedPostgresError => new EmbeddedPostgresError('DATA_FOLDER', message);

/**
 * Between the start and the stop of a backup the files change under the copy; the label and the log say how to make them whole
 * (PostgreSQL manual, "Making a Base Backup Using the Low Level API"). A slot of this connection keeps the log until it is copied.
 */
const copyWhileRunning = async (client: Client, clusterDir: string, to: string): Promise<void> => {
  await client.query(
    `select pg_create_physical_replication_slot('parley_backup_' || pg_backend_pid(), true, true)`,
  );
  await client.query(`select pg_backup_start('parley', true)`);
  await copyCluster(clusterDir, to, onlyOfThisRun);
  const { rows } = await client.query<{ label: string }>(
    'select labelfile as label from pg_backup_stop(false)',
  );
  await writeFile(join(to, 'backup_label'), rows[0]?.label ?? '', { mode: 0o600, flush: true });
  await copyLog(clusterDir, to);
};

/** Works on the server that runs on this data folder, or on one that is started for it. */
const withServer = async (
  folder: DataFolder,
  log: Log,
  places: Places,
  work: (client: Client) => Promise<void>,
): Promise<void> => {
  const found = await findRunningServer(folder, log);
  if (found === 'STARTING' || found === 'UNSETTLED')
    throw refused('The database is just starting or stopping. Try again in a moment.');
  const own =
    found === 'NONE' ? await startEmbeddedPostgres({ dataDir: folder.dataDir, log }, places) : undefined;
  try {
    const port = own?.port ?? (found === 'NONE' ? 0 : found.port);
    const client = await connectAsOwner({ port, password: folder.password }, 'parley backup');
    try {
      await work(client);
    } finally {
      await client.end();
    }
  } finally {
    await own?.stop();
  }
};

/**
 * Copies the database of a data folder, running or not, into a folder that is not there yet: all that was committed before the
 * copy ended. The folder appears whole or not at all; it holds the database's password, and nobody but its owner may enter it.
 * Refuses (`EmbeddedPostgresError`) a data folder without a database and a target that is there.
 */
export const backUp = async (
  dataDir: string,
  target: string,
  log: Log = () => undefined,
  places: Places = DEFAULT_PLACES,
): Promise<void> => {
  const to = resolve(target);
  if (existsSync(to))
    throw refused(`${to} is there already. Name a folder that is not: a backup is never written over.`);
  if (!existsSync(dataDir) || (await readPassword(dataDir)) === undefined)
    throw refused(`${dataDir} holds no database. Name the forum's data folder (DATA_DIR).`);
  const folder = await openDataFolder(dataDir, places, log);
  await mkdir(dirname(to), { recursive: true });
  const staging = await makeStaging(dirname(to), PREFIX);
  try {
    await withServer(folder, log, places, (client) =>
      copyWhileRunning(client, folder.clusterDir, join(staging, CLUSTER_FOLDER)),
    );
    await copyFile(join(folder.dataDir, PASSWORD_FILE), join(staging, PASSWORD_FILE));
    await syncFolder(staging);
    await rename(staging, to);
    await syncFolder(dirname(to));
  } finally {
    await dropStaging(staging);
  }
  log(`The database of ${folder.dataDir} was copied to ${to}.`);
};
