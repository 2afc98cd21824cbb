import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

const portOf = (address: string): number => Number(new URL(address).port);

/** Brings bytes both ways; when one side has gone, so has the other. */
const join = (one: Socket, other: Socket): void => {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => to.end());
  }
};

/**
 * What stands before several nodes in operation: connections go to them in turn, and past one that is not there. It knows
 * nothing of what is said on them.
 */
export class SpreadingProxy {
  /** As a node has it: what it printed, which is nothing. */
  readonly output = '';
  private turn = 0;
  private readonly open = new Set<Socket>();
  private readonly server: Server;

  private constructor(private readonly ports: readonly number[]) {
    this.server = createServer((client) => {
      this.open.add(client);
      client.once('close', () => this.open.delete(client));
      client.on('error', () => client.destroy());
      this.dial(client, this.turn++, this.ports.length);
    });
  }

  /** Starts one before the nodes at these addresses. */
  static async before(addresses: readonly string[]): Promise<SpreadingProxy> {
    const proxy = new SpreadingProxy(addresses.map(portOf));
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const client of this.open) client.destroy();
    await closed;
  }

  private dial(client: Socket, turn: number, attempts: number): void {
    if (attempts === 0) {
      client.destroy();
      return;
    }
    const node = connect(this.ports[turn % this.ports.length] ?? 0, '127.0.0.1');
    const absent = (): void => this.dial(client, turn + 1, attempts - 1);
    node.once('error', absent);
    node.once('connect', () => {
      node.off('error', absent);
      join(client, node);
    });
  }
}
