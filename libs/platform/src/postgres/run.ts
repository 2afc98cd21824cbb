import { spawn } from 'node:child_process';

/** The system user that PostgreSQL runs as, when it is not the user of this process. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * A small, known environment: no `PG…` variable of the operator's shell reaches the server, and its messages are in
 * English, because the launcher reads some of them. Windows programs need theirs.
 */
export const serverEnvironment: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32'
    ? undefined
    : { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** Options that every program of the server is started with. `/` can be entered by every account. */
export const spawnOptions = (account: Account | undefined) => ({
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
  ...(serverEnvironment ? { env: serverEnvironment, cwd: '/' } : {}),
  windowsHide: true,
});

/** How a short program ended. */
export interface RunResult {
  ok: boolean;
  /** Standard output and error together, or why it could not be started. */
  output: string;
}

/** Runs a short program to its end, as the given account. Never rejects. */
export function run(command: string, args: string[], account?: Account): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...spawnOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}
