import { chown, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errors';
import type { Account } from './run';

/** Of these folders a backup holds none of the content (PostgreSQL manual, "Backing Up the Data Directory"). */
const EMPTIED = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots'],
  ...['pg_stat_tmp', 'pg_subtrans'],
]);

/** Of a running server, of a broken one, or made anew by the next. */
const LEFT_OUT = /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init.*|pgsql_tmp.*)$/;

/** What may be left out of a copy, by the path of its folder from the top. */
export type LeftOut = (folder: string, name: string) => boolean;

/** As a server that runs is copied: without what is only of this run. */
export const onlyOfThisRun: LeftOut = (folder, name) =>
  EMPTIED.has(folder.split('/')[0] ?? '') || LEFT_OUT.test(name);

const CHUNK = 1024 * 1024;

/** Copies one file to the disk itself; a file that is gone meanwhile is not missed: the log tells of its going. */
const copyFile = async (from: string, to: string, account: Account | undefined): Promise<void> => {
  const source = await open(from, 'r').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (source === undefined) return;
  const target = await open(to, 'wx', 0o600);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, CHUNK);
      if (bytesRead === 0) break;
      await target.write(buffer, 0, bytesRead);
    }
    if (account !== undefined) await target.chown(account.uid, account.gid);
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
};

/** Makes a folder for the account alone, as PostgreSQL asks for its own. */
const makeFolder = async (folder: string, account: Account | undefined): Promise<void> => {
  await mkdir(folder, { mode: 0o700 });
  if (account !== undefined) await chown(folder, account.uid, account.gid);
};

/** Copies a cluster's files into a folder that is not there yet, each written to the disk; `account` owns them then. */
export const copyCluster = async (
  from: string,
  to: string,
  leftOut: LeftOut,
  account?: Account,
): Promise<void> => {
  const copyFolder = async (inside: string): Promise<void> => {
    await makeFolder(join(to, inside), account);
    for (const entry of await readdir(join(from, inside), { withFileTypes: true })) {
      if (leftOut(inside, entry.name)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await copyFolder(path);
      else if (entry.isFile()) await copyFile(join(from, path), join(to, path), account);
    }
  };
  await copyFolder('');
};

/** Copies the log of what was written, which a copy of a running server needs to become whole. */
export const copyLog = async (from: string, to: string): Promise<void> => {
  for (const name of await readdir(join(from, 'pg_wal')))
    if (/^[0-9A-F]{24}$/.test(name))
      await copyFile(join(from, 'pg_wal', name), join(to, 'pg_wal', name), undefined);
};
