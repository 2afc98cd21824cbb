import { type Pointer, pointerUpdate } from './pointer-update';

interface Held extends Pointer {
  /** The socket that it came by; `null` from another node. */
  readonly socketId: string | null;
  readonly credentialId: string | null;
  readonly heardAt: number;
}

// Clients let go of a cursor of which nothing was heard for half a minute; so does whoever greets newcomers.
const SILENT_MS = 35_000;

/** The cursors in one document, of this node and of the others. */
export class Pointers {
  private readonly held = new Map<number, Held>();

  /** Takes a cursor of this node; false where it belongs to somebody else who is here. */
  take(pointer: Pointer, socketId: string, credentialId: string, now = Date.now()): boolean {
    const known = this.held.get(pointer.client);
    const others = known !== undefined && known.socketId !== null && known.credentialId !== credentialId;
    if (others || (known !== undefined && known.clock > pointer.clock)) return false;
    this.held.set(pointer.client, { ...pointer, socketId, credentialId, heardAt: now });
    return true;
  }

  /** Takes what another node says of the cursors there; answers with those that are news. */
  hear(pointers: readonly Pointer[], now = Date.now()): Pointer[] {
    const news = pointers.filter(({ client, clock }) => {
      const known = this.held.get(client);
      return known === undefined || (known.socketId === null && known.clock <= clock);
    });
    for (const pointer of news)
      this.held.set(pointer.client, { ...pointer, socketId: null, credentialId: null, heardAt: now });
    return news;
  }

  /** The cursors of a socket that has gone, each as gone. */
  drop(socketId: string): Pointer[] {
    const own = [...this.held.values()].filter((held) => held.socketId === socketId);
    for (const { client } of own) this.held.delete(client);
    return own.map(({ client, clock }) => ({ client, clock: clock + 1, state: null }));
  }

  /** All of them, for a newcomer. */
  update(now = Date.now()): Uint8Array {
    for (const [client, { heardAt, state }] of this.held) {
      if (now - heardAt > SILENT_MS || state === null) this.held.delete(client);
    }
    return pointerUpdate([...this.held.values()]);
  }
}
