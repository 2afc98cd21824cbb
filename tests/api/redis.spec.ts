import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';

const here = spawnSync('redis-server', ['--version']).status === 0;
const withRedis = here ? describe : describe.skip;
if (!here)
  console.warn(
    '\n!! redis-server is not on the PATH: the signal between nodes through Redis was NOT tested.\n',
  );

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const startRedis = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const port = await freePort();
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', '/tmp'],
    { stdio: 'pipe' },
  );
  const gone = once(redis, 'exit');
  await new Promise<void>((resolve) => {
    redis.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && resolve());
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      redis.kill('SIGTERM');
      await gone;
    },
  };
};

withRedis('two nodes with Redis between them', () => {
  it('show what happens on one to those on the other, and go on when Redis has gone', async () => {
    const redis = await startRedis();
    const forum = await forumWith(redis.url);
    const secretariat = new Secretariat(forum);
    const there = (await forum.person('head@jpn.example', 1)).feed();
    await there.connected;
    const first = await secretariat.convened();
    await there.entries.until(({ subjectId, type }) => subjectId === first.id && type === 'session.convened');
    await redis.stop();
    const second = await secretariat.convened();
    await there.entries.until(
      ({ subjectId, type }) => subjectId === second.id && type === 'session.convened',
    );
    expect(there.ended.items).toEqual([]);
    await there.close();
  });
});

const started: { stop(): Promise<void> }[] = [];
const forumWith = async (url: string): ReturnType<typeof startForum> => {
  const forum = await startForum({ nodes: 2, env: { REDIS_URL: url }, kept: true });
  started.push(forum);
  return forum;
};
afterAll(async () => {
  for (const forum of started) await forum.stop();
});
