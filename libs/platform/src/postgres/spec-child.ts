import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What a child says, one JSON line each. */
interface Message {
  log?: string;
  interrupted?: boolean;
  ready?: { url: string; port: number; pid: number; adopted: boolean; clusterDir: string };
  failed?: { fault?: string; message: string };
}

/** Variables of an operator's shell that must not reach the server. */
const HOSTILE = {
  PGPORT: '1',
  PGDATA: '/nowhere',
  PGSSLMODE: 'verify-full',
  PGUSER: 'nobody',
  PGOPTIONS: '',
};

/** A Node.js process that starts the launcher and keeps it until told to stop or killed. */
export class Child {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly messages: Message[] = [];
  readonly ended: Promise<unknown>;
  private errors = '';
  private closed = false;
  private wake: () => void = () => undefined;

  constructor(script: string, task: object, as: { uid?: number; gid?: number; detached?: boolean } = {}) {
    this.process = spawn(process.execPath, [script, JSON.stringify(task)], {
      ...as,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', ...HOSTILE },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.process.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    // A child that was killed no longer listens.
    this.process.stdin.on('error', () => undefined);
    createInterface(this.process.stdout).on('line', (line) => {
      this.messages.push(JSON.parse(line) as Message);
      this.wake();
    });
    this.ended = once(this.process, 'close').then(() => {
      this.closed = true;
      this.wake();
    });
  }

  /** Everything that it told the operator. */
  get log(): string {
    return this.messages.flatMap(({ log }) => log ?? []).join('\n');
  }

  async ready(): Promise<NonNullable<Message['ready']>> {
    const { ready, failed } = await this.first((message) => Boolean(message.ready ?? message.failed));
    if (ready) return ready;
    throw new Error(`The child did not start: ${failed?.message ?? ''}`);
  }

  async failed(): Promise<NonNullable<Message['failed']>> {
    const { failed } = await this.first((message) => Boolean(message.ready ?? message.failed));
    return failed ?? { message: 'It started.' };
  }

  /** The first message of a kind, now or later. */
  async first(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      if (this.closed) {
        throw new Error(`The child ended without it.\n${this.errors}`);
      }
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async stop(): Promise<void> {
    this.process.stdin.end('stop\n');
    await this.ended;
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }
}
