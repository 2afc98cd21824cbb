import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './fresh-bundle.mjs';

const OPEN = /Parley is open at (http:\/\/\S+)/;

/**
 * Starts the bundled server with this environment and nothing of ours that would change it. Resolves once it says where
 * it is open; rejects with everything it printed when it ends before.
 */
export const startServer = async (environment, onStarted = () => undefined) => {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/main.js')], {
    cwd: root,
    env: {
      PATH,
      HOME,
      ...(TMPDIR === undefined ? {} : { TMPDIR }),
      LOG_LEVEL: 'warn',
      MAIL_TRANSPORT: 'none',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStarted(child);
  let output = '';
  const exited = once(child, 'exit');
  const address = new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const found = OPEN.exec(output)?.[1];
      if (found !== undefined) resolve(found.replace('[::1]', '127.0.0.1'));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      reject(new Error(`the server ended (${code ?? signal}) before it was open:\n${output}`)),
    );
  });
  return { child, address: await address, output: () => output, exited };
};

/** Asks a server to stop, and waits until it has gone. */
export const stopServer = async ({ child, exited }) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await exited;
};
