import type { Binaries } from './binaries';
import { usableBinaries } from './binaries-copy';
import { isTransient, ownerUrl } from './connection';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './errors';
import { ensureCluster } from './init-cluster';
import { launchServer } from './launch-server';
import { DEFAULT_PLACES } from './options';
import type { EmbeddedOptions, EmbeddedPostgres, Log, Places } from './options';
import { takeOwnerLock } from './owner-lock';
import type { OwnerLock } from './owner-lock';
import { delay } from './processes';
import { findRunningServer } from './running-server';
import type { Server, Sighting } from './running-server';
import { stopServer } from './stop-server';
import { DATABASE, ensureDatabase, whyUnfit } from './take-ownership';

/**
 * How long something unsettled (a server that stops, the children of a killed one) is waited for. A server whose
 * `postmaster.pid` was removed by hand notices within a minute and ends.
 */
const PATIENCE_MS = 75_000;

/** One start in progress. */
interface Start {
  folder: DataFolder;
  binaries: Binaries;
  options: EmbeddedOptions;
  log: Log;
}

/**
 * Starts the private PostgreSQL of a data folder, or takes over the one that a killed run left, and owns it until
 * `stop()`. The cluster is made at the first start. Refuses (`EmbeddedPostgresError`) while another Parley uses the data
 * folder, on a given port that is taken, and on a data folder that cannot be used; the message says what to do.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedOptions,
  places: Places = DEFAULT_PLACES,
): Promise<EmbeddedPostgres> {
  const log: Log = options.log ?? (() => undefined);
  const folder = await openDataFolder(options.dataDir, places, log);
  const copyRoot = folder.account ? places.sharedRoot : folder.dataDir;
  const binaries = await usableBinaries(copyRoot, folder.account, log);
  await ensureCluster(folder, binaries, options.durable !== false);
  const start: Start = { folder, binaries, options, log };
  let end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const server = await findOrLaunch(start);
    const owned = typeof server === 'string' ? undefined : await own(server, start);
    if (owned) return owned;
    // A recovery takes as long as it takes; giving up would not make it shorter.
    if (server === 'STARTING') end = Date.now() + PATIENCE_MS;
    await delay(50);
  }
  throw new EmbeddedPostgresError(
    'SERVER',
    `The PostgreSQL of ${folder.clusterDir} neither works nor ends. See ${folder.logFile}; if no program uses that ` +
      `folder, remove ${folder.clusterDir}/postmaster.pid and start again.`,
  );
}

async function findOrLaunch({ folder, binaries, options, log }: Start): Promise<Sighting> {
  const found = await findRunningServer(folder, log);
  return found === 'NONE' ? launchServer(folder, binaries, options, log) : found;
}

/** Undefined when the server went away meanwhile, or had to be ended because it is not as asked. */
async function own(server: Server, start: Start): Promise<EmbeddedPostgres | undefined> {
  const { folder, binaries, log } = start;
  try {
    const lock = await takeOwnerLock({ port: server.port, password: folder.password }, folder.dataDir, log);
    return await settle(server, lock, start);
  } catch (error) {
    if (isTransient(error)) return undefined;
    // Another start may own the server that this one launched; every other failure must not leave it running.
    const others = error instanceof EmbeddedPostgresError && error.fault === 'ALREADY_RUNNING';
    if (!server.adopted && !others) await stopServer(folder, binaries, server.pid, log);
    throw error;
  }
}

async function settle(
  server: Server,
  lock: OwnerLock,
  { folder, binaries, options, log }: Start,
): Promise<EmbeddedPostgres | undefined> {
  // The lock is given back last: until the server refuses connections, no other start may have it.
  const end = () => lock.release(() => stopServer(folder, binaries, server.pid, log));
  try {
    const unfit = server.adopted ? await whyUnfit(lock.client, folder, binaries, options) : undefined;
    if (unfit !== undefined) {
      log(`The PostgreSQL left by an earlier run is started anew: ${unfit}.`);
      await end();
      return undefined;
    }
    await ensureDatabase(lock.client);
  } catch (error) {
    await end();
    throw error;
  }
  if (server.adopted) log(`Took over the PostgreSQL that an earlier run left (process ${server.pid}).`);
  return handleOf(server, folder, end);
}

function handleOf(server: Server, folder: DataFolder, end: () => Promise<void>): EmbeddedPostgres {
  const access = { port: server.port, password: folder.password };
  let ending: Promise<void> | undefined;
  return {
    url: ownerUrl(access, DATABASE),
    port: server.port,
    pid: server.pid,
    adopted: server.adopted,
    clusterDir: folder.clusterDir,
    stop: () => (ending ??= end()),
    urlOf: (database) => ownerUrl(access, database),
  };
}
