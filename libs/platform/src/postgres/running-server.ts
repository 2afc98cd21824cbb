import type { Access } from './connection';
import { connectAsOwner, isTransient } from './connection';
import type { DataFolder } from './data-folder';
import type { Log } from './options';
import { identify, readPostmasterFile, setAside } from './postmaster-file';
import type { Identity } from './postmaster-file';
import { isAlive } from './processes';

/** A server of this cluster. */
export interface Server {
  pid: number;
  port: number;
  /** True when this start did not launch it. */
  adopted: boolean;
}

/**
 * What was found or made: a server, nothing, or something in between (starting, which may take long after a crash;
 * stopping; being taken by another start) that is worth looking at again in a moment.
 */
export type Sighting = Server | 'NONE' | 'STARTING' | 'UNSETTLED';

/** Looks for a server that already runs on this cluster, as a killed run leaves one behind. */
export async function findRunningServer(folder: DataFolder, log: Log): Promise<Sighting> {
  const file = await readPostmasterFile(folder.clusterDir);
  if (!file || !(await isAlive(file.pid))) return 'NONE';
  const identity = await identify(file, folder.clusterDir);
  if (identity === 'FOREIGN') {
    log(`Process ${file.pid}, which PostgreSQL's lock names, is another program now: the lock is stale.`);
    await setAside(file, folder.clusterDir);
    return 'NONE';
  }
  if (identity === 'OURS' && file.status === 'starting') return 'STARTING';
  if (await answersOwner({ port: file.port, password: folder.password }, identity)) {
    return { pid: file.pid, port: file.port, adopted: true };
  }
  // Of an unclear process PostgreSQL itself shall judge; ours must settle first.
  return identity === 'UNSURE' ? 'NONE' : 'UNSETTLED';
}

/**
 * The password goes both ways (SCRAM): only the server of this cluster can let the owner in. That our own server refuses
 * it is an error; that some other one does is an answer.
 */
async function answersOwner(access: Access, identity: Identity): Promise<boolean> {
  try {
    const client = await connectAsOwner(access, 'parley start');
    await client.end();
    return true;
  } catch (error) {
    if (identity === 'UNSURE' || isTransient(error)) return false;
    throw error;
  }
}
