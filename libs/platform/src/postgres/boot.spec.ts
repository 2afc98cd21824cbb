import { createServer } from 'node:net';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from './free-port';
import { expectMark, leaveMark, makeWorkspace, query, serverRunsOn } from './spec-support';
import type { Workspace } from './spec-support';

const PATIENCE = 30_000;

describe('the embedded PostgreSQL', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await makeWorkspace();
  });
  afterAll(() => workspace.dispose(), PATIENCE);
  const start = (name: string, more: object = {}) =>
    workspace.start({ dataDir: workspace.dataDir(name), ...more });

  it(
    'makes its cluster at the first start and keeps the rows at the second',
    async () => {
      const first = await start('kept');
      expect(first.adopted).toBe(false);
      expect(first.url).toMatch(/^postgres:\/\/\w+:[\w-]{20,}@127\.0\.0\.1:\d+\/parley$/);
      await leaveMark(first.url);
      await Promise.all([first.stop(), first.stop()]);
      expect(await serverRunsOn(first.clusterDir)).toBe(false);

      const second = await start('kept');
      expect(second).toMatchObject({ adopted: false, clusterDir: first.clusterDir });
      await expectMark(second.url);
      await second.stop();
    },
    PATIENCE,
  );

  it(
    'is durable, speaks UTF-8 and UTC, and sorts and folds letters the same everywhere',
    async () => {
      const server = await start('kept');
      const [settings] = await query(
        server.url,
        `select current_setting('fsync') fsync, current_setting('synchronous_commit') commits,
           current_setting('full_page_writes') pages, current_setting('timezone') zone,
           current_setting('server_encoding') encoding, current_setting('max_connections') connections,
           upper('été œ') upper, to_tsvector('simple', 'ÉTÉ')::text word`,
      );
      expect(settings).toEqual({
        fsync: 'on',
        commits: 'on',
        pages: 'on',
        zone: 'UTC',
        encoding: 'UTF8',
        connections: '100',
        upper: 'ÉTÉ Œ',
        word: "'été':1",
      });
      await server.stop();
    },
    PATIENCE,
  );

  it(
    'lets nobody in without the password and listens on the loopback address only',
    async () => {
      const server = await start('kept');
      const guess = new URL(server.url);
      guess.password = 'guess';
      await expect(query(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/);
      const [listening] = await query(
        server.url,
        `select current_setting('listen_addresses') tcp, current_setting('unix_socket_directories') sockets`,
      );
      expect(listening).toEqual({ tcp: '127.0.0.1', sockets: '' });
      const methods = await query(server.url, 'select distinct auth_method from pg_hba_file_rules');
      expect(methods).toEqual([{ auth_method: 'scram-sha-256' }]);
      await server.stop();
      for (const name of ['postgres-password', 'postgres.log']) {
        expect((await stat(join(workspace.dataDir('kept'), name))).mode & 0o777).toBe(0o600);
      }
    },
    PATIENCE,
  );

  it(
    'listens on a given port, and says so when another program has it',
    async () => {
      const port = await freePort();
      const other = createServer().listen(port, '127.0.0.1');
      await expect(start('kept', { port })).rejects.toMatchObject({
        fault: 'PORT_TAKEN',
        message: expect.stringMatching(new RegExp(`^Port ${port} .* choose another port`)),
      });
      expect(await serverRunsOn(join(workspace.dataDir('kept'), 'postgres'))).toBe(false);
      await new Promise((resolve) => other.close(resolve));

      const server = await start('kept', { port });
      expect(server.port).toBe(port);
      expect(server.urlOf('postgres')).toContain(`:${port}/postgres`);
      await server.stop();
    },
    PATIENCE,
  );

  it(
    "shows the server's last words when it does not start",
    async () => {
      await expect(start('kept', { maxConnections: 10_000_000 })).rejects.toMatchObject({
        fault: 'SERVER',
        message: expect.stringMatching(/FATAL: .*max_connections/),
      });
    },
    PATIENCE,
  );

  it(
    'refuses a folder with other files in place of the cluster, and a cluster without its password',
    async () => {
      const dataDir = workspace.dataDir('foreign');
      await mkdir(join(dataDir, 'postgres'), { recursive: true });
      await writeFile(join(dataDir, 'postgres', 'thesis.txt'), 'precious');
      await expect(start('foreign')).rejects.toThrow(/holds files but no PostgreSQL cluster/);
      expect(await readdir(join(dataDir, 'postgres'))).toEqual(['thesis.txt']);

      await rm(join(workspace.dataDir('kept'), 'postgres-password'));
      await expect(start('kept')).rejects.toThrow(/its password .* is not/);
    },
    PATIENCE,
  );
});
