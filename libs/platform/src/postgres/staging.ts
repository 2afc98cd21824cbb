import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes';

const active = new Set<string>();

/**
 * Makes a folder for work that either finishes with a rename or leaves nothing. It carries the process id, so that a
 * later start can tell what a killed one left behind.
 */
export async function makeStaging(parent: string, prefix: string): Promise<string> {
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  active.add(folder);
  return folder;
}

/** Removes a staging folder with whatever is still in it. */
export async function dropStaging(folder: string): Promise<void> {
  active.delete(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes the staging folders of processes that are gone. What cannot be removed does no harm and stays. */
export async function sweepStaging(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || active.has(folder)) continue;
    // In a container every run has the same process id: a folder with ours that is not in use is an earlier run's.
    if (pid !== process.pid && (await isAlive(pid))) continue;
    await dropStaging(folder).catch(() => undefined);
  }
}

/** Makes a rename or a new name in this folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
