import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
// @ts-expect-error -- plain JavaScript, shared with Jest's global set-up, which is not transformed
import { startServer, stopServer } from '../setup/server-process.mjs';
import { noteServer } from './test-run';

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: () => string;
  readonly exited: Promise<unknown>;
}

const start = startServer as (
  environment: Record<string, string>,
  onStarted: (child: ChildProcess) => void,
) => Promise<Running>;
const stop = stopServer as (running: Running) => Promise<void>;

const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** One server process of a forum. */
export class ForumNode {
  private running: Running | undefined;
  private earlier = '';
  private port = '0';

  constructor(private readonly environment: Record<string, string>) {}

  /** `http://127.0.0.1:port`, the same after a restart. */
  get address(): string {
    if (this.running === undefined) throw new Error('this node is not running');
    return this.running.address;
  }

  /** Everything that it printed so far. */
  get output(): string {
    return this.earlier + (this.running?.output() ?? '');
  }

  async start(): Promise<void> {
    this.running = await start({ ...this.environment, PORT: this.port }, (child) => {
      alive.add(child);
      child.once('exit', () => alive.delete(child));
      if (child.pid !== undefined) void noteServer(child.pid);
    });
    this.port = new URL(this.running.address).port;
  }

  /** As a supervisor does it; waits until it has gone. */
  async stop(): Promise<void> {
    const running = this.running;
    if (running === undefined) return;
    await stop(running);
    this.forget(running);
  }

  /** As a power cut does it. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const running = this.running;
    if (running === undefined) return;
    const gone = running.child.exitCode === null ? once(running.child, 'exit') : Promise.resolve();
    running.child.kill(signal);
    await gone;
    this.forget(running);
  }

  private forget(running: Running): void {
    this.earlier += running.output();
    this.running = undefined;
  }
}
