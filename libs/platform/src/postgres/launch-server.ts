import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './errors';
import { freePort } from './free-port';
import type { EmbeddedOptions, Log } from './options';
import { endOrphanedSessions } from './orphans';
import { readPostmasterFile } from './postmaster-file';
import { delay } from './processes';
import { spawnOptions } from './run';
import type { Sighting } from './running-server';
import { openServerLog } from './server-log';
import { asArguments, HOST, serverSettings } from './settings';

const TELL_EVERY_MS = 10_000;
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;
/** Another start was quicker. */
const CLUSTER_TAKEN = /lock file "postmaster\.pid" already exists/;
/** Children of a server that was killed are not gone yet. */
const MEMORY_IN_USE = /pre-existing shared memory block/;

/** Starts a server on the cluster and waits until it takes connections, however long its recovery needs. */
export async function launchServer(
  folder: DataFolder,
  binaries: Binaries,
  options: EmbeddedOptions,
  log: Log,
): Promise<Sighting> {
  const port = options.port ?? (await freePort());
  const serverLog = await openServerLog(folder.logFile);
  try {
    const child = spawnServer(folder, binaries, options, port, serverLog.handle.fd);
    const failure = await readyOrFailure(child, folder.clusterDir, log);
    if (failure === undefined && child.pid !== undefined) return { pid: child.pid, port, adopted: false };
    const lastLines = `${failure ?? ''}\n${await serverLog.lastLines()}`.trim();
    if (MEMORY_IN_USE.test(lastLines)) await endOrphanedSessions(folder.clusterDir, log);
    else judge(lastLines, folder, options);
    return 'UNSETTLED';
  } finally {
    await serverLog.handle.close();
  }
}

/**
 * In a process group of its own: a Ctrl-C in the terminal reaches this process only, which stops the server when it
 * has finished its work. Nothing ties it to this process, so it can be taken over when this process is killed.
 */
function spawnServer(
  folder: DataFolder,
  binaries: Binaries,
  options: EmbeddedOptions,
  port: number,
  logFd: number,
): ChildProcess {
  const child = spawn(
    binaries.postgres,
    ['-D', folder.clusterDir, ...asArguments(serverSettings(options, port, folder.clusterDir))],
    { ...spawnOptions(folder.account), detached: true, stdio: ['ignore', logFd, logFd] },
  );
  child.unref();
  return child;
}

/** Undefined when the server is ready; else how it ended. */
async function readyOrFailure(
  child: ChildProcess,
  clusterDir: string,
  log: Log,
): Promise<string | undefined> {
  const ended = { how: undefined as string | undefined };
  child.once('error', (error) => (ended.how = error.message));
  child.once('exit', (code, signal) => (ended.how ??= `It ended at once (${signal ?? `code ${code}`}).`));
  let tellAt = Date.now() + TELL_EVERY_MS;
  while (ended.how === undefined) {
    const file = await readPostmasterFile(clusterDir);
    if (file?.pid === child.pid && file?.status === 'ready') return undefined;
    if (Date.now() > tellAt) {
      log('PostgreSQL is still starting; after a crash it replays what it had promised to keep.');
      tellAt += TELL_EVERY_MS;
    }
    await delay(5);
  }
  return ended.how;
}

/** Throws unless what went wrong may pass at the next attempt. */
function judge(lastLines: string, folder: DataFolder, { port }: EmbeddedOptions): void {
  if (CLUSTER_TAKEN.test(lastLines)) return;
  const portTaken = PORT_TAKEN.test(lastLines);
  // A free port was taken between choosing and listening: the next round chooses another.
  if (portTaken && port === undefined) return;
  if (portTaken) {
    throw new EmbeddedPostgresError(
      'PORT_TAKEN',
      `Port ${port} of ${HOST} is taken by another program, so the embedded PostgreSQL cannot listen there. ` +
        `Stop that program, choose another port, or leave the port out for a free one.\n${lastLines}`,
    );
  }
  throw new EmbeddedPostgresError(
    'SERVER',
    `The embedded PostgreSQL of ${folder.clusterDir} did not start. Its last words (${folder.logFile}):\n${lastLines}`,
  );
}
