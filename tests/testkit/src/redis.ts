import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A Redis of a spec's own; `stop()` ends it. */
export interface ScratchRedis {
  readonly url: string;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Whether redis-server is there; where it is not, says loudly that `what` was not tested. */
export const hasRedis = (what: string): boolean => {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  console.warn(`\n!! redis-server is not on the PATH: ${what} was NOT tested.\n`);
  return false;
};

/** Starts a Redis that keeps nothing on disk. */
export const startRedis = async (): Promise<ScratchRedis> => {
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
