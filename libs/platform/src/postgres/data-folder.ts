import { existsSync } from 'node:fs';
import { chown, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { accountOfCluster, canUse, isRoot, systemAccount } from './account';
import { CLUSTER_FOLDER, isCluster } from './cluster-folder';
import { elsewhereOf, readNote, refuseIfMoved, settleElsewhere } from './elsewhere';
import { EmbeddedPostgresError, errorText } from './errors';
import type { Log, Places } from './options';
import { createPassword, PASSWORD_FILE, readPassword } from './password';
import type { Account } from './run';
import { dropStaging, makeStaging, sweepStaging } from './staging';

/** Where the parts of one installation's cluster are, and who runs its server. */
export interface DataFolder {
  /** The data folder, without links in its path. */
  dataDir: string;
  /** The folder that holds the cluster's folder and the server's log: the data folder, or one elsewhere. */
  base: string;
  /** The cluster's folder (PostgreSQL's data directory). */
  clusterDir: string;
  /** The server's own log, appended to. */
  logFile: string;
  /** The owner's password. */
  password: string;
  /** The user that the server runs as; undefined when it is the user of this process. */
  account: Account | undefined;
}

const PROBE = '.postgres-probe-';

/** Opens a data folder, made when absent: decides once where its cluster lives and as whom its server runs. */
export async function openDataFolder(path: string, places: Places, log: Log): Promise<DataFolder> {
  const dataDir = await makeFolder(path);
  const password = await passwordOf(dataDir);
  const { base, account } = isRoot()
    ? await placeForRoot(dataDir, password, places, log)
    : { base: await placeForUser(dataDir), account: undefined };
  const clusterDir = join(base, CLUSTER_FOLDER);
  return { dataDir, base, clusterDir, logFile: join(base, 'postgres.log'), password, account };
}

async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (cause) {
    const text = `The data folder ${path} cannot be made or entered: ${errorText(cause)}`;
    throw new EmbeddedPostgresError('DATA_FOLDER', text, { cause });
  }
}

/** A cluster without its password is refused: a new password would not open it. */
async function passwordOf(dataDir: string): Promise<string> {
  const password = await readPassword(dataDir);
  if (password !== undefined) return password;
  const cluster = isCluster(join(dataDir, CLUSTER_FOLDER)) ? join(dataDir, CLUSTER_FOLDER) : undefined;
  const orphaned = cluster ?? (await readNote(dataDir));
  if (orphaned === undefined || !existsSync(orphaned)) return createPassword(dataDir);
  // Another process may be making this very folder: it writes the password before the cluster.
  const late = await readPassword(dataDir);
  if (late !== undefined) return late;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER',
    `The database in ${orphaned} is there, but its password ${join(dataDir, PASSWORD_FILE)} is not. ` +
      'Restore that file, or move the database away to start with an empty one.',
  );
}

async function placeForUser(dataDir: string): Promise<string> {
  const noted = isCluster(join(dataDir, CLUSTER_FOLDER)) ? undefined : await readNote(dataDir);
  if (noted === undefined || !existsSync(noted)) return dataDir;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER',
    `The database of ${dataDir} was made by root and is kept in ${noted}. Start Parley as root, or stop it, ` +
      `move that folder to ${join(dataDir, CLUSTER_FOLDER)} and give all of ${dataDir} to this user.`,
  );
}

interface Place {
  base: string;
  account: Account;
}

async function placeForRoot(dataDir: string, password: string, places: Places, log: Log): Promise<Place> {
  const inside = join(dataDir, CLUSTER_FOLDER);
  if (isCluster(inside)) return { base: dataDir, account: await reachableAccount(inside) };
  const elsewhere = elsewhereOf(places.sharedRoot, dataDir, password);
  const outside = join(elsewhere, CLUSTER_FOLDER);
  if (isCluster(outside)) return { base: elsewhere, account: await reachableAccount(outside) };
  await refuseIfMoved(dataDir, elsewhere);
  const account = await systemAccount();
  if (await canLiveIn(dataDir, account)) return { base: dataDir, account };
  await settleElsewhere(elsewhere, dataDir, places.sharedRoot, log);
  return { base: elsewhere, account };
}

async function reachableAccount(clusterDir: string): Promise<Account> {
  const account = await accountOfCluster(clusterDir);
  if (await canUse(account, clusterDir)) return account;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER',
    `The database in ${clusterDir} belongs to user ${account.uid}, who cannot reach it any more. ` +
      'Let everyone pass through the folders above it (chmod o+x), as when it was made.',
  );
}

/** Whether the account could own and use a folder in here. Some file systems do not let root give folders away. */
async function canLiveIn(dataDir: string, account: Account): Promise<boolean> {
  await sweepStaging(dataDir, PROBE);
  const probe = await makeStaging(dataDir, PROBE);
  try {
    await chown(probe, account.uid, account.gid);
    return await canUse(account, probe);
  } catch {
    return false;
  } finally {
    await dropStaging(probe);
  }
}
