import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, errorCode } from './errors';
import { syncFolder } from './staging';

/** Name of the file in the data folder that keeps the owner's password, readable by its user alone. */
export const PASSWORD_FILE = 'postgres-password';

/** The owner's password of this data folder, or undefined when there is none yet. */
export async function readPassword(dataDir: string): Promise<string | undefined> {
  const file = join(dataDir, PASSWORD_FILE);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw foreign(file, error);
  });
  if (text?.trim() === '') throw new EmbeddedPostgresError('DATA_FOLDER', `${file} is empty. Restore it.`);
  return text?.trim();
}

const foreign = (file: string, cause: unknown) =>
  new EmbeddedPostgresError(
    'DATA_FOLDER',
    `${file} cannot be read: the data folder belongs to another user. ` +
      'Start Parley as that user, or give the whole folder to this one.',
    { cause },
  );

/**
 * Makes the password of a new data folder. Of several processes that start at once the first one decides, and all get
 * the same one back.
 */
export async function createPassword(dataDir: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const file = join(dataDir, PASSWORD_FILE);
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${password}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await publish(draft, file);
  await syncFolder(dataDir);
  return (await readPassword(dataDir)) ?? password;
}

/** A link fails when the name is taken, so the file appears whole and once. Some file systems have no links. */
async function publish(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
