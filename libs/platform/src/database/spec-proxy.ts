import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What is done with bytes on their way to the database. `CUT`: the line breaks before they arrive; `DEAF`: once the database has
 * committed what it was sent, and nothing of what it answers arrives.
 */
export type Verdict = 'PASS' | 'CUT' | 'DEAF';

const COMMITTED = 'COMMIT\0';

const deafen = (client: Socket, database: Socket): void => {
  let answered = '';
  database.removeAllListeners('data').on('data', (bytes) => {
    answered += bytes.toString('latin1');
    if (answered.includes(COMMITTED)) client.destroy();
  });
};

/** A line to a database that a spec can cut: the whole of it, or at a word. */
export class SpecProxy {
  private readonly lines = new Set<Socket>();
  private open = true;
  /** Asked for everything that is sent. */
  judge: (sent: string) => Verdict = () => 'PASS';

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async before(url: string): Promise<SpecProxy> {
    const server = createServer();
    const proxy = new SpecProxy(server, new URL(url));
    server.on('connection', (client) => proxy.lay(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The database, as reached through here. */
  get url(): string {
    const address = this.server.address();
    const url = new URL(this.target);
    url.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    return url.toString();
  }

  /** Breaks every line, and lets no new one stand until {@link mend}. */
  cut(): void {
    this.open = false;
    for (const line of this.lines) line.destroy();
  }

  mend(): void {
    this.open = true;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private lay(client: Socket): void {
    if (!this.open) return void client.destroy();
    const database = connect(Number(this.target.port), this.target.hostname);
    const ends = [client, database];
    for (const end of ends) {
      this.lines.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        this.lines.delete(end);
        for (const other of ends) other.destroy();
      });
    }
    database.on('data', (bytes) => client.write(bytes));
    client.on('data', (bytes) => {
      const verdict = this.judge(bytes.toString('latin1'));
      if (verdict === 'CUT') return void client.destroy();
      if (verdict === 'DEAF') deafen(client, database);
      database.write(bytes);
    });
  }
}
