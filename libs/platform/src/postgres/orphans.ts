import { createHash } from 'node:crypto';
import type { Log } from './options';
import { delay, listProcesses, signal } from './processes';

/** The name that the server's processes carry in their titles; one per cluster, so that they can be told apart. */
export const clusterName = (clusterDir: string): string =>
  `parley-${createHash('sha256').update(clusterDir).digest('hex').slice(0, 12)}`;

/** Those that were idle notice by themselves that their server is gone. */
const SELF_ENDING_MS = 300;

/**
 * Ends the sessions that outlived a killed server because they were busy computing. They still hold the cluster's
 * shared memory, and PostgreSQL rightly refuses to start beside them. Sessions of a live server are left alone.
 */
export async function endOrphanedSessions(clusterDir: string, log: Log): Promise<void> {
  await delay(SELF_ENDING_MS);
  const processes = await listProcesses();
  const title = `postgres: ${clusterName(clusterDir)}: `;
  const servers = new Set(
    processes.filter(({ command }) => command.includes(clusterDir)).map(({ pid }) => pid),
  );
  for (const { pid, parent, command } of processes) {
    if (!command.startsWith(title) || servers.has(parent)) continue;
    log(`Ending process ${pid}, a busy session of the PostgreSQL that was killed.`);
    signal(pid, 'SIGTERM');
  }
}
