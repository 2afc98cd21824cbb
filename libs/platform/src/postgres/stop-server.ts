import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import type { Log } from './options';
import { identify, readPostmasterFile } from './postmaster-file';
import { commandLine, signal, waitUntilGone } from './processes';
import { run } from './run';

/** Together under 30 s. SIGQUIT makes PostgreSQL end its own children within 5 s; WAL then repairs at the next start. */
const STEPS = [
  { signal: 'SIGINT', patience: 21_000 },
  { signal: 'SIGQUIT', patience: 7_000 },
  { signal: 'SIGKILL', patience: 1_000 },
] as const;

/**
 * Stops the server of a cluster with a fast shutdown, whether or not this process launched it; harder after 21 s.
 * Does nothing when that server is gone.
 */
export async function stopServer(
  folder: DataFolder,
  binaries: Binaries,
  pid: number,
  log: Log,
): Promise<void> {
  if (!(await isServerOf(folder.clusterDir, pid))) return;
  if (process.platform === 'win32') {
    // There are no signals to send there.
    await run(binaries.pgCtl, ['stop', '-D', folder.clusterDir, '-m', 'fast', '-t', '29']);
    return;
  }
  for (const step of STEPS) {
    signal(pid, step.signal);
    if (await waitUntilGone(pid, step.patience)) return;
    log(`PostgreSQL (process ${pid}) did not end on ${step.signal} within ${step.patience / 1000} s.`);
  }
}

/** A server whose `postmaster.pid` somebody has removed is still known by the folder that it was started on. */
async function isServerOf(clusterDir: string, pid: number): Promise<boolean> {
  const file = await readPostmasterFile(clusterDir);
  if (file?.pid === pid) return (await identify(file, clusterDir)) !== 'FOREIGN';
  return (await commandLine(pid))?.includes(clusterDir) === true;
}
