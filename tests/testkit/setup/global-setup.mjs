import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { freshBundle, freshServer, root } from './fresh-bundle.mjs';
import { startServer, stopServer } from './server-process.mjs';

const PREFIX = 'parley-tests-';
const POSTGRES = 'dist/testkit/postgres';

const scratchCluster = async () => {
  await freshBundle('libs/platform/src/postgres/index.ts', POSTGRES, 'index.js');
  const { startScratchPostgres } = await import(pathToFileURL(join(root, POSTGRES, 'index.js')).href);
  return startScratchPostgres({ maxConnections: 300 });
};

const createDatabase = async (cluster, name) => {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
};

/** The database that every spec gets a copy of: migrated, founded, with the demonstration's people. */
const makeTemplate = async (cluster, name) => {
  await createDatabase(cluster, name);
  const server = await startServer({ DATABASE_URL: cluster.urlOf(name), PORT: '0', FORUM_DEMO: '1' });
  await stopServer(server);
};

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Removes what a run left that was killed before it could. */
const sweep = async () => {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (!Number.isNaN(pid) && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
};

/** Once for a whole run: the server's bundle, one throw-away PostgreSQL, one template database. */
export default async function globalSetup() {
  await sweep();
  const [cluster] = await Promise.all([scratchCluster(), freshServer()]);
  // Names the servers of this run, so that none outlives it even when a worker is killed.
  const runDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  globalThis.parleyTestRun = { cluster, runDir };
  try {
    await makeTemplate(cluster, 'parley_template');
    await writeFile(join(runDir, 'servers'), '');
    process.env.PARLEY_TEST_RUN = JSON.stringify({
      runDir,
      adminUrl: cluster.url,
      templateUrl: cluster.urlOf('parley_template'),
    });
  } catch (error) {
    await cluster.stop();
    await rm(runDir, { recursive: true, force: true });
    throw error;
  }
}
