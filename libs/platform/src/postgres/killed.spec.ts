import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { delay, isAlive, signal, waitUntilGone } from './processes';
import { expectMark, leaveMark, makeWorkspace, query, serverRunsOn, until } from './spec-support';
import type { Workspace } from './spec-support';

const PATIENCE = 60_000;
/** Computes without a pause in which it would notice that its server is gone. */
const BUSY_FOR_A_WHILE = `do $$ declare
  till timestamptz := clock_timestamp() + interval '40 seconds';
begin
  while clock_timestamp() < till loop end loop;
end $$`;

describe('the embedded PostgreSQL after a kill -9', () => {
  let workspace: Workspace;
  let script: string;
  beforeAll(async () => {
    workspace = await makeWorkspace();
    script = await workspace.bundle();
  });
  afterAll(() => workspace.dispose(), PATIENCE);
  const dataDir = () => workspace.dataDir('forum');
  const start = (more: object = {}) => workspace.start({ dataDir: dataDir(), ...more });
  const child = () => workspace.child(script, { dataDir: dataDir() });

  it(
    'of Node.js is taken over by the next start, with its rows',
    async () => {
      const killed = child();
      const left = await killed.ready();
      await leaveMark(left.url);
      await killed.kill();
      expect(await isAlive(left.pid)).toBe(true);

      const next = await start();
      expect(next).toMatchObject({ adopted: true, pid: left.pid, port: left.port });
      await expectMark(next.url);
      await next.stop();
      expect(await isAlive(left.pid)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'of Node.js is not taken over with other settings, but started anew',
    async () => {
      const killed = workspace.child(script, { dataDir: dataDir(), durable: false });
      const left = await killed.ready();
      await killed.kill();

      const told: string[] = [];
      const next = await start({ log: (line: string) => told.push(line) });
      expect(next.adopted).toBe(false);
      expect(told.join()).toMatch(/started anew: its \w+ is off, not on/);
      expect(await isAlive(left.pid)).toBe(false);
      expect(await query(next.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
      await expectMark(next.url);
      await next.stop();
    },
    PATIENCE,
  );

  it(
    'of PostgreSQL recovers what was committed',
    async () => {
      const running = await start();
      await query(running.url, "update mark set word = 'changed'; checkpoint; update mark set word = 'kept'");
      signal(running.pid, 'SIGKILL');
      await waitUntilGone(running.pid, 5_000);
      await running.stop();

      const next = await start();
      expect(next.adopted).toBe(false);
      await expectMark(next.url);
      await next.stop();
    },
    PATIENCE,
  );

  it(
    'of both recovers what was committed, also while a session was busy',
    async () => {
      const killed = child();
      const left = await killed.ready();
      const busy = query(left.url, BUSY_FOR_A_WHILE).catch(() => 'lost');
      await delay(100);
      signal(left.pid, 'SIGKILL');
      await killed.kill();

      const next = await start();
      expect(next.adopted).toBe(false);
      await expectMark(next.url);
      expect(await busy).toBe('lost');
      await next.stop();
    },
    PATIENCE,
  );

  it(
    'and a reboot starts although another program has the process id of the old server',
    async () => {
      const running = await start();
      const lockFile = join(running.clusterDir, 'postmaster.pid');
      const lock = await readFile(lockFile, 'utf8');
      signal(running.pid, 'SIGKILL');
      await waitUntilGone(running.pid, 5_000);
      await running.stop();
      const [uid, gid] = process.getuid?.() === 0 ? [await ownerOf(lockFile), 0] : [];
      const other = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' });
      await writeFile(lockFile, lock.replace(/^\d+/, String(other.pid)));

      const next = await start();
      await expectMark(next.url);
      await next.stop();
      expect(other.exitCode ?? other.signalCode).toBeNull();
      other.kill();
    },
    PATIENCE,
  );

  it(
    'in the middle of making the cluster leaves nothing that the next start falls over',
    async () => {
      const fresh = workspace.dataDir('interrupted');
      const killed = workspace.child(script, { dataDir: fresh });
      const begun = async () => {
        const names = await readdir(fresh).catch(() => []);
        const staging = names.find((name) => name.startsWith('.postgres-init-'));
        return staging !== undefined && existsSync(join(fresh, staging, 'cluster', 'PG_VERSION'));
      };
      await until('the making of the cluster', begun);
      await killed.kill();
      expect(await readdir(fresh)).not.toContain('postgres');

      const next = await workspace.start({ dataDir: fresh });
      await leaveMark(next.url);
      await expectMark(next.url);
      await next.stop();
      expect(await serverRunsOn(next.clusterDir)).toBe(false);
    },
    PATIENCE,
  );
});

const ownerOf = async (file: string): Promise<number> => (await stat(file)).uid;
