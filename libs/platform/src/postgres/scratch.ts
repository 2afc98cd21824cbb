import { chmod, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLUSTER_FOLDER } from './cluster-folder';
import { readNote } from './elsewhere';
import type { EmbeddedOptions, EmbeddedPostgres } from './options';
import { identify, readPostmasterFile } from './postmaster-file';
import { isAlive, signal, waitUntilGone } from './processes';
import { startEmbeddedPostgres } from './start';

const PREFIX = 'parley-scratch-';

/** What a test may ask of its own cluster. */
export type ScratchOptions = Pick<EmbeddedOptions, 'maxConnections' | 'log'>;

const discard = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * For tests: an empty cluster in the temporary folder of the system, fast because nothing is made durable. `stop()`
 * removes it. Clusters whose test was killed before it could stop are removed by the next one.
 */
export async function startScratchPostgres(options: ScratchOptions = {}): Promise<EmbeddedPostgres> {
  await sweepScratch();
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Under root the server runs as another user, who has to pass through here.
  await chmod(dataDir, 0o711);
  try {
    const server = await startEmbeddedPostgres({ ...options, dataDir, durable: false });
    const stop = async () => {
      await server.stop();
      await discard(dirname(server.clusterDir));
      await discard(dataDir);
    };
    return { ...server, stop };
  } catch (error) {
    await discard(dataDir);
    throw error;
  }
}

async function sweepScratch(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || (await isAlive(pid))) continue;
    await removeAbandoned(join(tmpdir(), name)).catch(() => undefined);
  }
}

/** Only what this very user made: anyone can put a folder of that name there. */
async function removeAbandoned(dataDir: string): Promise<void> {
  const { uid } = await lstat(dataDir);
  if (process.getuid && uid !== process.getuid()) return;
  const clusterDir = (await readNote(dataDir)) ?? join(dataDir, CLUSTER_FOLDER);
  const file = await readPostmasterFile(clusterDir);
  if (file && (await isAlive(file.pid)) && (await identify(file, clusterDir)) === 'OURS') {
    signal(file.pid, 'SIGQUIT');
    await waitUntilGone(file.pid, 10_000);
  }
  await discard(dirname(clusterDir));
  await discard(dataDir);
}
