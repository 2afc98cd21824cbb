import { chmod, chown, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOTE_FILE } from './elsewhere';
import {
  expectMark,
  installProgramsWithoutLinks,
  itAsRoot,
  leaveMark,
  makeWorkspace,
  query,
} from './spec-support';
import type { Workspace } from './spec-support';

const PATIENCE = 60_000;
/** The user `daemon` of every Unix: neither root nor one of those that the launcher chooses itself. */
const ORDINARY = { uid: 1, gid: 1 };

const copiesOnce = async (workspace: Workspace): Promise<void> => {
  const project = join(workspace.root, 'private-project');
  await mkdir(project, { mode: 0o700 });
  await installProgramsWithoutLinks(project);
  const script = await workspace.bundle(project);
  const options = { dataDir: workspace.dataDir('copied'), durable: false };
  const first = workspace.child(script, options);
  await leaveMark((await first.ready()).url);
  const copy = /copied to (\S+),/.exec(first.log)?.[1] ?? '';
  expect(dirname(copy)).toBe(workspace.places.sharedRoot);
  expect(await stat(copy)).toMatchObject({ uid: 0 });
  await first.stop();

  const second = workspace.child(script, options);
  await expectMark((await second.ready()).url);
  expect(second.log).not.toContain('copied');
  await second.stop();

  await chown(copy, ORDINARY.uid, ORDINARY.gid);
  const third = await workspace.child(script, options).failed();
  expect(third.message).toContain('cannot be trusted');
};

describe('the embedded PostgreSQL and the users of the system', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await makeWorkspace();
  });
  afterAll(() => workspace.dispose(), PATIENCE);

  it(
    "runs for an ordinary user, although the programs are another user's and npm made no links for them",
    async () => {
      const home = join(workspace.root, 'home');
      const project = join(workspace.root, 'project');
      await mkdir(home);
      await installProgramsWithoutLinks(project);
      const asRoot = process.getuid?.() === 0;
      if (asRoot) await chown(home, ORDINARY.uid, ORDINARY.gid);
      const as = asRoot ? ORDINARY : undefined;
      const script = await workspace.bundle(project);
      const options = { dataDir: join(home, 'data'), durable: false };

      const first = workspace.child(script, options, as);
      const running = await first.ready();
      const uid = asRoot ? ORDINARY.uid : process.getuid?.();
      expect((await stat(join(running.clusterDir, 'postmaster.pid'))).uid).toBe(uid);
      expect(first.log.includes('programs were copied')).toBe(asRoot);
      await leaveMark(running.url);
      await first.stop();

      const second = workspace.child(script, options, as);
      await expectMark((await second.ready()).url);
      expect(second.log).not.toContain('programs were copied');
      await second.stop();
    },
    PATIENCE,
  );

  itAsRoot(
    'never runs as root',
    async () => {
      const server = await workspace.start({ dataDir: workspace.dataDir('plain') });
      expect((await stat(join(server.clusterDir, 'postmaster.pid'))).uid).not.toBe(0);
      expect(server.clusterDir).toBe(join(workspace.dataDir('plain'), 'postgres'));
      const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => 'Groups:\t');
      expect(status).toMatch(/^Groups:\s*$/m);
      await server.stop();
    },
    PATIENCE,
  );

  itAsRoot(
    "goes on as the user whose cluster it is, so that this user's own start still works",
    async () => {
      const home = join(workspace.root, 'switch');
      await mkdir(home);
      await chown(home, ORDINARY.uid, ORDINARY.gid);
      // The checkout itself may lie where that user cannot go.
      const project = join(workspace.root, 'switch-project');
      await installProgramsWithoutLinks(project);
      const script = await workspace.bundle(project);
      const dataDir = join(home, 'data');
      const own = workspace.child(script, { dataDir, durable: false }, ORDINARY);
      await leaveMark((await own.ready()).url);
      await own.stop();

      const server = await workspace.start({ dataDir, durable: false });
      await expectMark(server.url);
      expect((await stat(join(server.clusterDir, 'postmaster.pid'))).uid).toBe(ORDINARY.uid);
      await server.stop();
    },
    PATIENCE,
  );

  itAsRoot(
    'keeps the cluster elsewhere when its user cannot enter the data folder, and finds it again',
    async () => {
      const dataDir = workspace.dataDir('private');
      await mkdir(dirname(dataDir), { mode: 0o700 });
      const told: string[] = [];
      const options = { dataDir, durable: false, log: (line: string) => told.push(line) };
      const first = await workspace.start(options);
      expect(dirname(dirname(first.clusterDir))).toBe(workspace.places.sharedRoot);
      expect(told.join('\n')).toContain(first.clusterDir);
      expect(await readFile(join(dataDir, NOTE_FILE), 'utf8')).toContain(`\n${first.clusterDir}\n`);
      await leaveMark(first.url);
      await first.stop();

      // Still there, although a new cluster would now be made inside.
      await chmod(dirname(dataDir), 0o755);
      const second = await workspace.start(options);
      expect(second.clusterDir).toBe(first.clusterDir);
      await expectMark(second.url);
      await second.stop();

      const moved = workspace.dataDir('moved');
      await mkdir(dirname(moved), { mode: 0o700 });
      await rename(dataDir, moved);
      const movedStart = workspace.start({ ...options, dataDir: moved });
      await expect(movedStart).rejects.toThrow(`mv ${first.clusterDir} `);
    },
    PATIENCE,
  );

  itAsRoot(
    "copies its programs once when its user cannot reach the project, and trusts nobody else's copy",
    async () => {
      // Where the checkout is out of reach, an earlier start has copied them for this file's workspace already.
      const fresh = await makeWorkspace();
      try {
        await copiesOnce(fresh);
      } finally {
        await fresh.dispose();
      }
    },
    PATIENCE,
  );

  itAsRoot(
    'gives a cluster that was brought back from a copy as root to its user',
    async () => {
      const dataDir = workspace.dataDir('plain');
      const { uid } = await stat(join(dataDir, 'postgres'));
      await chown(join(dataDir, 'postgres'), 0, 0);
      await chown(join(dataDir, 'postgres', 'PG_VERSION'), 0, 0);
      const server = await workspace.start({ dataDir });
      expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect((await stat(join(dataDir, 'postgres', 'PG_VERSION'))).uid).toBe(uid);
      await server.stop();
    },
    PATIENCE,
  );
});
