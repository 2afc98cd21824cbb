import { type ChildProcess, spawn } from 'node:child_process';

/** What the clients counted since the last time. */
export interface Counted {
  /** Messages of any kind. */
  readonly received: number;
  /** Bytes in a message on average, as the server wrote it. */
  readonly bytes: number;
  readonly p50: number;
  readonly p99: number;
  /** How long each socket took to be there, and all of them from the first try on, in milliseconds; 0 where not timed. */
  readonly join: { readonly p50: number; readonly p99: number; readonly all: number };
}

/** The process that holds many sockets. */
export interface Clients {
  count(): Promise<Counted>;
  stop(): void;
}

const nextLine = (child: ChildProcess, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const match = wanted.exec(text);
      if (match === null) return;
      child.stdout?.off('data', read);
      resolve(match[1] ?? '');
    };
    child.stdout?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the clients ended with ${code}`)));
  });

/** Starts the clients and waits until all are connected. */
export const connectClients = async (script: string, env: Record<string, string>): Promise<Clients> => {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await nextLine(child, /ready (all)/);
  return {
    async count() {
      const line = nextLine(child, /counted (.+)\n/);
      child.kill('SIGUSR2');
      return JSON.parse(await line) as Counted;
    },
    stop: () => void child.kill('SIGTERM'),
  };
};
