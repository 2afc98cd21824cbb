import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';

const TICKS_PER_SECOND = 100;

/** A program of the bench, running, with the line it printed when it was ready. */
export interface Running {
  readonly pid: number;
  readonly ready: string;
  stop(): Promise<void>;
}

/** Starts a bundled program and waits for a line that matches. */
export const run = async (
  script: string,
  env: Record<string, string>,
  readiness: RegExp,
): Promise<Running> => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--enable-source-maps', '--max-semi-space-size=64', script],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  const ready = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const match = readiness.exec(output);
      if (match !== null) resolve(match[1] ?? match[0]);
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}\n${output}`)));
  });
  return {
    pid: child.pid ?? 0,
    ready,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

const OWN_TIMES = 11;
const TIMES_OF_ENDED_CHILDREN = 13;

/** Two neighbouring counters of /proc/<pid>/stat (user and kernel mode), in milliseconds. Linux only. */
const times = (pid: number, first: number): number => {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return ((Number(fields[first]) + Number(fields[first + 1])) * 1000) / TICKS_PER_SECOND;
};

/** Milliseconds of processor time that a process has used, in user and kernel mode. From /proc: Linux only. */
export const cpuMs = (pid: number): number => times(pid, OWN_TIMES);

/** Memory that a process holds, in bytes. From /proc: Linux only. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

/** Milliseconds of processor time that children of a process have used and that have ended or still run (PostgreSQL's backends). */
export const cpuMsOfChildren = (parent: number): number => {
  const pids = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  const running = pids.reduce((sum, pid) => {
    try {
      return sum + cpuMs(Number(pid));
    } catch {
      // It ended while we were counting.
      return sum;
    }
  }, 0);
  return running + times(parent, TIMES_OF_ENDED_CHILDREN);
};
