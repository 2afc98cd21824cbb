import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

/**
 * Runs a Node.js program in the workspace and resolves to its exit code. With `quiet` its output is kept back, and shown
 * only when it fails. A SIGTERM goes on to it; Ctrl-C reaches it by itself, and is waited for.
 */
export const runNode = (args, { quiet = false, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    const passOn = () => child.kill('SIGTERM');
    const wait = () => undefined;
    process.on('SIGTERM', passOn).on('SIGINT', wait);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', passOn).off('SIGINT', wait);
      const status = code ?? 128 + (constants.signals[signal] ?? 0);
      if (quiet && status !== 0) process.stderr.write(Buffer.concat(output));
      resolve(status);
    });
  });
