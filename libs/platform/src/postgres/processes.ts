import { readdir, readFile } from 'node:fs/promises';
import { errorCode } from './errors';
import { run } from './run';

/** Resolves after so many milliseconds. */
export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether a process lives. One that has ended but that nobody has waited for (a zombie) does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  return !/^[ZX]/.test((await statusWords(pid))[0] ?? '');
}

/** State, parent and more of a Linux process. Its name in parentheses may hold anything: what follows is regular. */
async function statusWords(pid: number): Promise<string[]> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.slice(status.lastIndexOf(')') + 2).split(' ');
}

/** A process as the system lists it. */
export interface Listed {
  pid: number;
  parent: number;
  /** Program and arguments, or the title that the process gave itself. */
  command: string;
}

/** All processes that this user may see; none where the system does not tell. */
export async function listProcesses(): Promise<Listed[]> {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') {
    const { output } = await run('ps', ['-axww', '-o', 'pid=,ppid=,command=']);
    return output.split('\n').flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  return Promise.all(
    pids.map(async (pid) => {
      const [[, parent], words] = await Promise.all([statusWords(pid), commandLine(pid)]);
      return { pid, parent: Number(parent), command: words?.join(' ') ?? '' };
    }),
  );
}

/** Program and arguments of a live process; undefined when the system does not tell. */
export async function commandLine(pid: number): Promise<string[] | undefined> {
  if (process.platform === 'win32') return undefined;
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return raw === '' ? undefined : raw.split('\0').filter((part) => part !== '');
  }
  const listed = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return listed.ok && listed.output !== '' ? listed.output.split(' ') : undefined;
}

/** Sends a signal; a process that is already gone is what the sender wanted. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

/** Waits until a process is gone. False when it still lives after so many milliseconds. */
export async function waitUntilGone(pid: number, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (await isAlive(pid)) {
    if (Date.now() > end) return false;
    await delay(10);
  }
  return true;
}
