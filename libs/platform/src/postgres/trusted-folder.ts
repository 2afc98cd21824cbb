import { chmod, lstat, mkdir } from 'node:fs/promises';
import { isRoot } from './account';
import { EmbeddedPostgresError } from './errors';

/** Makes a folder that root shares with the server's user when absent; refuses one that others could have filled. */
export async function ensureTrustedFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o755 });
  if (made !== undefined) await chmod(folder, 0o755);
  await requireTrusted(folder);
}

/** Refuses a folder that another user owns or, when root is to trust it, can write. */
export async function requireTrusted(folder: string): Promise<void> {
  const { uid, mode } = await lstat(folder);
  const owned = process.getuid === undefined || uid === process.getuid();
  if (owned && !(isRoot() && mode & 0o022)) return;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER',
    `${folder} belongs to or can be written by another user, so what lies there cannot be trusted. ` +
      'Move it away and start again.',
  );
}
