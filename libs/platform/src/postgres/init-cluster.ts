import { chown, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import { isCluster } from './cluster-folder';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError, errorCode } from './errors';
import { run } from './run';
import { dropStaging, makeStaging, sweepStaging, syncFolder } from './staging';

/** The owner role: superuser of this private cluster. */
export const OWNER = 'parley_owner';

const PREFIX = '.postgres-init-';

/**
 * Kinds of letters for the extensions that still ask the operating system (trigrams, word breaking): the same as the
 * cluster's own locale where the system has it, else one that knows accents, else plain.
 */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Makes the cluster when there is none. It is made beside its place and moved there whole, so that a run killed in
 * between leaves nothing that a later start falls over, and of two first starts one wins.
 */
export async function ensureCluster(folder: DataFolder, binaries: Binaries, durable: boolean): Promise<void> {
  await sweepStaging(folder.base, PREFIX);
  if (isCluster(folder.clusterDir)) return;
  await refuseForeignFiles(folder.clusterDir);
  const staging = await makeStaging(folder.base, PREFIX);
  try {
    const passwordFile = join(staging, 'password');
    await writeFile(passwordFile, folder.password, { mode: 0o600 });
    if (folder.account) {
      await chown(passwordFile, folder.account.uid, folder.account.gid);
      await chown(staging, folder.account.uid, folder.account.gid);
    }
    const made = join(staging, 'cluster');
    await initialise(folder, binaries, made, passwordFile, durable);
    await moveInto(made, folder.clusterDir);
    if (durable) await syncFolder(folder.base);
  } finally {
    await dropStaging(staging);
  }
}

async function initialise(
  { account }: DataFolder,
  { initdb }: Binaries,
  target: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const options = [
    ...['-D', target, '-U', OWNER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    // PostgreSQL's own locale: the same order and the same upper case on every system.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ];
  let output = '';
  for (const characterType of CHARACTER_TYPES) {
    const result = await run(initdb, [...options, `--lc-ctype=${characterType}`], account);
    if (result.ok) return;
    output = result.output;
    if (!output.includes('invalid locale name')) break;
  }
  throw new EmbeddedPostgresError('SERVER', `PostgreSQL could not make its cluster:\n${output}`);
}

/** Whoever is second uses what the first one made. */
async function moveInto(made: string, place: string): Promise<void> {
  try {
    await rename(made, place);
  } catch (error) {
    if (!isCluster(place) || !errorCode(error)) throw error;
  }
}

async function refuseForeignFiles(clusterDir: string): Promise<void> {
  const found = await readdir(clusterDir).catch(() => []);
  if (found.length === 0 || isCluster(clusterDir)) return;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER',
    `${clusterDir} holds files but no PostgreSQL cluster. Move it away, and start again.`,
  );
}
