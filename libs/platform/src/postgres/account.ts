import { lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './errors';
import { run } from './run';
import type { Account } from './run';

const CANDIDATES = ['postgres', 'nobody'];

/** True when this process has all rights. PostgreSQL refuses to run so. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** The unprivileged user that the server of a new cluster runs as under root: `postgres`, else `nobody`. */
export async function systemAccount(): Promise<Account> {
  for (const name of CANDIDATES) {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    if (uid.ok && gid.ok) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  throw new EmbeddedPostgresError(
    'UNSUPPORTED_PLATFORM',
    'PostgreSQL refuses to run as root, and this system has neither a user "postgres" nor "nobody" to run it as. ' +
      'Start Parley as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/**
 * The user that the server of an existing cluster must run as under root: PostgreSQL insists that it owns its files.
 * A cluster that belongs to root (brought back from a copy) is given to `systemAccount()`.
 */
export async function accountOfCluster(clusterDir: string): Promise<Account> {
  const { uid, gid } = await stat(clusterDir);
  if (uid !== 0) return { uid, gid };
  const account = await systemAccount();
  await chownTree(clusterDir, account);
  return account;
}

/** Gives a folder and everything in it to an account. Links are changed themselves, never followed. */
async function chownTree(root: string, { uid, gid }: Account): Promise<void> {
  for (const entry of await readdir(root, { recursive: true })) await lchown(join(root, entry), uid, gid);
  await lchown(root, uid, gid);
}

/**
 * Whether the account can enter, read and write a folder. Tried for real as that account: modes alone do not tell
 * (parents, access lists, read-only mounts).
 */
export async function canUse(account: Account, folder: string): Promise<boolean> {
  const probe = await run('/bin/sh', ['-c', 'cd "$1" && test -r . && test -w .', 'sh', folder], account);
  return probe.ok;
}
