import type { Client } from 'pg';
import { connectAsOwner } from './connection';
import type { Access } from './connection';
import { EmbeddedPostgresError } from './errors';
import type { Log } from './options';
import { delay, isAlive } from './processes';

/** The two halves of the advisory lock's key: "PARL" and "EY" in ASCII. It lives in the maintenance database. */
const KEY = [0x5041524c, 0x4559] as const;
const NAME = 'parley owner of the data folder, process ';
const RETRY_MS = 500;
/** A killed process's connection is noticed by the server within moments. */
const GRACE_MS = 5_000;

/** Says to other processes that this one uses the data folder, for as long as it is held. */
export interface OwnerLock {
  /** The connection that holds the lock, for questions while starting. */
  client: Client;
  /** Gives the lock back, after the last work that needs it: until then it is held, but no longer taken again. */
  release(lastWork?: () => Promise<void>): Promise<void>;
}

/**
 * Takes the advisory lock of the data folder on a connection of its own and keeps it: should the server fall and come
 * back, the lock is taken again. Refuses with `ALREADY_RUNNING` while another live process holds it.
 */
export async function takeOwnerLock(access: Access, dataDir: string, log: Log): Promise<OwnerLock> {
  const client = await connectAsOwner(access, NAME + process.pid);
  try {
    await lockOrRefuse(client, dataDir);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return keep(client, access, log);
}

async function lockOrRefuse(client: Client, dataDir: string): Promise<void> {
  const end = Date.now() + GRACE_MS;
  while (!(await tryLock(client))) {
    const holder = await holderOf(client);
    const lives = holder === undefined || (await isAlive(holder));
    if (holder !== undefined && lives) throw alreadyRunning(dataDir, holder);
    if (Date.now() > end) throw alreadyRunning(dataDir, holder);
    await delay(50);
  }
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, $2) as held', [
    ...KEY,
  ]);
  return rows[0]?.held === true;
}

async function holderOf(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = $1 and l.objid = $2 and l.database = a.datid`,
    [...KEY],
  );
  const pid = Number(rows[0]?.name.slice(NAME.length));
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

const alreadyRunning = (dataDir: string, holder: number | undefined) =>
  new EmbeddedPostgresError(
    'ALREADY_RUNNING',
    `Another Parley${holder === undefined ? '' : ` (process ${holder})`} is running on the data folder ${dataDir}. ` +
      'Stop it first, or give this one a data folder of its own (DATA_DIR).',
  );

/** Watches the connection and takes the lock again whenever it is lost, until released. */
function keep(first: Client, access: Access, log: Log): OwnerLock {
  let released = false;
  let current: Client | undefined;
  const watch = (client: Client) => {
    current = client;
    client.once('end', () => {
      if (released) return;
      current = undefined;
      log('The connection that guards the data folder was lost; PostgreSQL may be restarting.');
      void retake();
    });
  };
  const retake = async () => {
    while (!released && !current) {
      await pause();
      if (released) return;
      const client = await relock(access, log);
      if (client && released) await client.end();
      else if (client) watch(client);
    }
  };
  watch(first);
  return {
    client: first,
    release: async (lastWork) => {
      released = true;
      try {
        await lastWork?.();
      } finally {
        await current?.end().catch(() => undefined);
      }
    },
  };
}

/** Never keeps the process alive on its own. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());

async function relock(access: Access, log: Log): Promise<Client | undefined> {
  const client = await connectAsOwner(access, NAME + process.pid).catch(() => undefined);
  if (!client) return undefined;
  const held = await tryLock(client).catch(() => undefined);
  if (held === true) return client;
  if (held === false) log('Another Parley has taken over the data folder: stop one of the two.');
  await client.end().catch(() => undefined);
  return undefined;
}
