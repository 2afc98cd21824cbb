import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long a client is given to answer that a connection ends. */
const GRACE_MS = 1_000;

/** The connections that have left HTTP for a WebSocket: an HTTP server that closes waits for them, and forgets to end them. */
export class UpgradedSockets {
  private readonly open = new Set<Duplex>();
  private ending: Promise<void> | undefined;
  private whenEmpty: () => void = () => undefined;

  /** Counts every connection that this server upgrades from now on. */
  watch(server: Server): void {
    // Before those who would answer the upgrade.
    server.prependListener('upgrade', (_: IncomingMessage, socket: Duplex) => this.add(socket));
  }

  /** Resolves when all of them have ended; those whose client does not answer are cut off. New ones are not let in. */
  end(): Promise<void> {
    this.ending ??= this.untilEmpty();
    return this.ending;
  }

  private async untilEmpty(): Promise<void> {
    if (this.open.size === 0) return;
    const timer = setTimeout(() => this.destroyAll(), GRACE_MS);
    await new Promise<void>((resolve) => (this.whenEmpty = resolve));
    clearTimeout(timer);
  }

  private add(socket: Duplex): void {
    if (this.ending !== undefined) return void socket.destroy();
    this.open.add(socket);
    socket.once('close', () => {
      this.open.delete(socket);
      if (this.open.size === 0) this.whenEmpty();
    });
  }

  private destroyAll(): void {
    for (const socket of this.open) socket.destroy();
  }
}
