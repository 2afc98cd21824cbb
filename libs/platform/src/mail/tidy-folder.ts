import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

/** What this transport wrote, and what an attempt that was cut short has left. */
const IS_OURS = /^[^.].*\.eml$|^\.[\w-]+-\d+$/;

const gone = (error: unknown): void => {
  if (Reflect.get(Object(error), 'code') !== 'ENOENT') throw error;
};

const changedAt = async (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    (error: unknown) => {
      gone(error);
      return Number.POSITIVE_INFINITY;
    },
  );

/**
 * Takes messages out of a folder that were written more than so many days ago; 0 keeps all. Nothing else in the folder is
 * touched, and another node may do the same at the same time.
 */
export const tidyFolder = async (folder: string, keepDays: number, now: Date): Promise<void> => {
  if (keepDays === 0) return;
  const names = await readdir(folder).catch((error: unknown) => {
    gone(error);
    return [];
  });
  for (const name of names.filter((one) => IS_OURS.test(one))) {
    const path = join(folder, name);
    if (now.getTime() - (await changedAt(path)) > keepDays * DAY_MS) await unlink(path).catch(gone);
  }
};
