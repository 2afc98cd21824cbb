import { chmod, cp, lstat, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { binariesIn, findPackage, linkLibraries, whyUnusable } from './binaries';
import type { Binaries, PlatformPackage } from './binaries';
import { EmbeddedPostgresError, errorCode } from './errors';
import type { Log } from './options';
import type { Account } from './run';
import { dropStaging, makeStaging, sweepStaging } from './staging';
import { ensureTrustedFolder, requireTrusted } from './trusted-folder';

const PREFIX = '.copying-';

/**
 * The programs where the account can run them: in place, or else in a copy made once below `copyRoot` (the project may
 * lie in a folder that only root enters, or be read-only with the library links missing).
 */
export async function usableBinaries(
  copyRoot: string,
  account: Account | undefined,
  log: Log,
): Promise<Binaries> {
  const original = await findPackage();
  await linkLibraries(original.root);
  const reason = await whyUnusable(original, account);
  if (reason === undefined) return binariesIn(original);
  const copy: PlatformPackage = {
    ...original,
    root: join(copyRoot, `postgres-binaries-${original.version}`),
  };
  if (await copyOnce(original.root, copy.root, copyRoot)) {
    log(`PostgreSQL's programs were copied to ${copy.root}, because they cannot be run in place: ${reason}`);
  }
  const stillWrong = await whyUnusable(copy, account);
  if (stillWrong === undefined) return binariesIn(copy);
  throw new EmbeddedPostgresError(
    'UNSUPPORTED_PLATFORM',
    `The PostgreSQL that comes with Parley does not run here: ${stillWrong}. ` +
      'Set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/** True when it copied now, false when an earlier start had. */
async function copyOnce(from: string, to: string, copyRoot: string): Promise<boolean> {
  await ensureTrustedFolder(copyRoot);
  if (await exists(to)) {
    await requireTrusted(to);
    return false;
  }
  await sweepStaging(copyRoot, PREFIX);
  const staging = await makeStaging(copyRoot, PREFIX);
  try {
    await cp(join(from, 'native'), join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
    await linkLibraries(staging);
    await openForReading(staging);
    await rename(staging, to);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    await dropStaging(staging);
  }
  return true;
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Everyone may read and run what is copied (the sources may be private to root), nobody else may change it. */
async function openForReading(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || (await lstat(path)).mode & 0o111;
    await chmod(path, runs ? 0o755 : 0o644);
  }
}
