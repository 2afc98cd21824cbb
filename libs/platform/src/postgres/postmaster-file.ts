import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { commandLine } from './processes';

/** What a running server says about itself in `postmaster.pid` of its cluster. */
export interface PostmasterFile {
  /** The whole text, to tell one server's file from another's. */
  text: string;
  pid: number;
  /** The cluster's folder as the server was told it. */
  dataDirectory: string;
  port: number;
  status: 'starting' | 'ready' | 'stopping' | 'unknown';
}

/** Whether the process named in a `postmaster.pid` is the server of that cluster. */
export type Identity = 'OURS' | 'FOREIGN' | 'UNSURE';

const NAME = 'postmaster.pid';

/** Reads `postmaster.pid` of a cluster; undefined when there is none or it is not written yet. */
export async function readPostmasterFile(clusterDir: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(clusterDir, NAME), 'utf8').catch(() => '');
  return parsePostmasterFile(text);
}

/** Lines: pid, data directory, start time, port, socket folder, listen address, shared memory, status. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid, dataDirectory, , port, , , , status] = text.split('\n').map((line) => line.trim());
  const number = Number(pid);
  // A stand-alone backend writes its id as a negative number.
  if (!pid || !Number.isInteger(number) || number <= 0 || !dataDirectory) return undefined;
  return { text, pid: number, dataDirectory, port: Number(port) || 0, status: statusOf(status) };
}

function statusOf(word: string | undefined): PostmasterFile['status'] {
  return word === 'starting' || word === 'ready' || word === 'stopping' ? word : 'unknown';
}

/** Tells from its command line whether a live process is this cluster's server, or got its number by chance. */
export async function identify(file: PostmasterFile, clusterDir: string): Promise<Identity> {
  if (await isAnotherFolder(file.dataDirectory, clusterDir)) return 'FOREIGN';
  const words = await commandLine(file.pid);
  if (words === undefined) return 'UNSURE';
  if (words.some((word) => word === file.dataDirectory || word === `-D${file.dataDirectory}`)) return 'OURS';
  const [program = ''] = words;
  // `postgres: …` is how the children of any server call themselves.
  if (!basename(program).startsWith('postgres') || program.startsWith('postgres:')) return 'FOREIGN';
  const told = words[words.indexOf('-D') + 1];
  return words.includes('-D') && told !== undefined && isAbsolute(told) ? 'FOREIGN' : 'UNSURE';
}

/** A copied data folder brings the original's file along; a moved one names a path that is gone. */
async function isAnotherFolder(named: string, clusterDir: string): Promise<boolean> {
  const [there, here] = await Promise.all(
    [named, clusterDir].map((path) => stat(path).catch(() => undefined)),
  );
  return there !== undefined && here !== undefined && (there.ino !== here.ino || there.dev !== here.dev);
}

/**
 * Takes away a file whose process id now belongs to another program: PostgreSQL would take that program for a server
 * and refuse to start. Should another start have put a new file there meanwhile, that one is put back.
 */
export async function setAside(file: PostmasterFile, clusterDir: string): Promise<void> {
  const place = join(clusterDir, NAME);
  const aside = `${place}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(place, aside);
    if ((await readFile(aside, 'utf8')) !== file.text) await link(aside, place);
  } catch {
    // Another start was quicker; PostgreSQL has the last word.
  } finally {
    await rm(aside, { force: true });
  }
}
