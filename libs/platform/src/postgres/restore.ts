import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CLUSTER_FOLDER, isCluster } from './cluster-folder';
import { copyCluster } from './copy-cluster';
import { openDataFolder } from './data-folder';
import { EmbeddedPostgresError } from './errors';
import type { Log, Places } from './options';
import { DEFAULT_PLACES } from './options';
import { PASSWORD_FILE } from './password';
import { dropStaging, makeStaging, syncFolder } from './staging';

const PREFIX = '.postgres-restore-';

const refused = (message: string): EmbeddedPostgresError => new EmbeddedPostgresError('DATA_FOLDER', message);

const check = async (backup: string, dataDir: string): Promise<void> => {
  const cluster = join(backup, CLUSTER_FOLDER);
  // Without the label it is a data folder, and a copy of one that is in use is torn.
  const whole =
    isCluster(cluster) && [join(cluster, 'backup_label'), join(backup, PASSWORD_FILE)].every(existsSync);
  if (!whole) throw refused(`${backup} is no backup of a forum. Name a folder that npm run backup made.`);
  const there = existsSync(dataDir) ? await readdir(dataDir) : [];
  if (there.length > 0)
    throw refused(
      `${dataDir} is not empty. Move it away, or name another one (DATA_DIR): nothing is restored over what is there.`,
    );
};

/**
 * Makes a data folder of a backup; the next start brings the database to where it was when the backup ended. The backup stays as it
 * is. Refuses (`EmbeddedPostgresError`) what is no backup, and a data folder that holds anything.
 */
export const restore = async (
  backup: string,
  dataDir: string,
  log: Log = () => undefined,
  places: Places = DEFAULT_PLACES,
): Promise<void> => {
  await check(backup, dataDir);
  await mkdir(dataDir, { recursive: true });
  try {
    await copyFile(join(backup, PASSWORD_FILE), join(dataDir, PASSWORD_FILE));
    const folder = await openDataFolder(dataDir, places, log);
    const staging = await makeStaging(folder.base, PREFIX);
    try {
      const made = join(staging, CLUSTER_FOLDER);
      await copyCluster(join(backup, CLUSTER_FOLDER), made, () => false, folder.account);
      await rename(made, folder.clusterDir);
      await syncFolder(folder.base);
    } finally {
      await dropStaging(staging);
    }
  } catch (error) {
    // Half of it would be taken for an empty forum.
    for (const name of await readdir(dataDir))
      await rm(join(dataDir, name), { recursive: true, force: true });
    throw error;
  }
  log(`${backup} was restored to ${dataDir}. Start the forum on it.`);
};
