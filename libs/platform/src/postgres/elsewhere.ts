import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLUSTER_FOLDER } from './cluster-folder';
import { EmbeddedPostgresError } from './errors';
import type { Log } from './options';
import { ensureTrustedFolder } from './trusted-folder';

/** Name of the note in the data folder that says where the cluster is, when it is not there. */
export const NOTE_FILE = 'postgres-is-elsewhere.txt';

/**
 * The folder outside the data folder that keeps its cluster. It follows from the data folder's real path and its
 * password: the same data folder finds it again, another one made later at the same path does not get old rows.
 */
export function elsewhereOf(sharedRoot: string, dataDir: string, password: string): string {
  const hash = createHash('sha256').update(`parley cluster\n${dataDir}\n${password}`).digest('hex');
  return join(sharedRoot, hash.slice(0, 16));
}

/** The cluster that the note names; undefined without a note. */
export async function readNote(dataDir: string): Promise<string | undefined> {
  const note = await readFile(join(dataDir, NOTE_FILE), 'utf8').catch(() => '');
  return note.split('\n').find((line) => line.startsWith('/'));
}

/**
 * Makes the folder elsewhere and leaves the note. The note is written first: a start that is killed in between is
 * repeated with the same outcome.
 */
export async function settleElsewhere(
  folder: string,
  dataDir: string,
  sharedRoot: string,
  log: Log,
): Promise<void> {
  const cluster = join(folder, CLUSTER_FOLDER);
  await writeFile(join(dataDir, NOTE_FILE), noteText(dataDir, cluster));
  await ensureTrustedFolder(sharedRoot);
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  log(`The database of ${dataDir} is kept in ${cluster} (see ${NOTE_FILE} there for why).`);
}

const noteText = (dataDir: string, cluster: string): string =>
  [
    'The database of this data folder is kept in',
    '',
    cluster,
    '',
    'PostgreSQL refuses to run as root, and the unprivileged user that it runs as instead cannot enter and',
    `write ${dataDir}.`,
    'Back up both folders: the password is here, the rows are there.',
    '',
  ].join('\n');

/** Refuses a data folder that was moved or copied away from its cluster, instead of starting with an empty one. */
export async function refuseIfMoved(dataDir: string, expected: string): Promise<void> {
  const noted = await readNote(dataDir);
  const cluster = join(expected, CLUSTER_FOLDER);
  if (noted === undefined || noted === cluster || !existsSync(noted)) return;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER',
    `${dataDir} was moved or copied; the database that its note ${NOTE_FILE} names is in ${noted}. ` +
      `To go on with it: mkdir -p ${expected} && mv ${noted} ${cluster} — ` +
      `to start with an empty one: remove ${join(dataDir, NOTE_FILE)}.`,
  );
}
