import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that one journey has for itself, so that it may be stopped and started. */
export interface OwnServer {
  readonly address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and leaves nothing behind. */
  remove(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
};

const opened = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('is open at')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`the server ended before it was open:\n${output}`)));
  });

/** Makes a server with the demonstration on a data folder of its own; its address stays through restarts. */
export const ownServer = async (): Promise<OwnServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-own-'));
  // Run by root, PostgreSQL's own account must be able to reach it.
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async () => {
    const settings = {
      FORUM_DEMO: '1',
      REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
      MAIL_TRANSPORT: 'none',
    };
    child = spawn(process.execPath, ['dist/apps/api/main.js'], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, ...settings, DATA_DIR: dataDir, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await opened(child);
  };
  const stop = async () => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGTERM');
    await gone;
  };
  const remove = async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  };
  return { address: `http://127.0.0.1:${port}`, start, stop, remove };
};
