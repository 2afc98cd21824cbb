import { io, type Socket } from 'socket.io-client';
import { watchWake } from '../rooms/watch-wake';

/** What lists and counts are made of. */
export type ListedKind = 'decisions' | 'notes' | 'pictures';

/** Is told the type of an event, or nothing where what happened meanwhile is not known: read again. */
type Listener = (type: string | undefined) => void;

const AGAIN_AFTER_MS = 5_000;

/** One connection of a page, for all of its lists and counts. */
class AllLists {
  private readonly listeners = new Map<ListedKind, Set<Listener>>();
  private readonly socket: Socket;
  private readonly stopWatching: () => void;
  private ended = false;

  constructor() {
    this.socket = io('/rooms', {
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelayMax: 4_000,
      forceNew: true,
      auth: (give) => give({ language: document.documentElement.lang }),
    });
    const { socket } = this;
    socket.on('connect', () => this.joinAll());
    socket.on('disconnect', (reason) => {
      // A server that stops says goodbye in a way after which the client does not try again by itself.
      if (reason === 'io server disconnect' && !this.ended) socket.connect();
    });
    socket.on('revoked', ({ reason }: { readonly reason: string }) => {
      if (reason !== 'SERVER_STOPS') this.close();
    });
    this.stopWatching = watchWake(() => (socket.connected ? this.joinAll() : socket.connect()));
    socket.connect();
  }

  add(kind: ListedKind, listener: Listener): void {
    const known = this.listeners.get(kind);
    if (known !== undefined) return void known.add(listener);
    this.listeners.set(kind, new Set([listener]));
    this.socket.on(`${kind}:event`, ({ type }: { readonly type: string }) => this.tell(kind, type));
    if (this.socket.connected) this.join(kind);
  }

  /** Answers whether nobody listens any more. */
  remove(kind: ListedKind, listener: Listener): boolean {
    const known = this.listeners.get(kind);
    known?.delete(listener);
    if (known?.size === 0) {
      this.listeners.delete(kind);
      this.socket.off(`${kind}:event`);
      if (this.socket.connected) this.socket.emit(`${kind}:leave`, {}, () => undefined);
    }
    return this.listeners.size === 0;
  }

  close(): void {
    this.ended = true;
    this.stopWatching();
    this.socket.disconnect();
  }

  private joinAll(): void {
    for (const kind of this.listeners.keys()) this.join(kind);
  }

  private join(kind: ListedKind): void {
    this.socket.timeout(AGAIN_AFTER_MS).emit(`${kind}:join`, {}, (error: Error | null) => {
      if (this.ended) return;
      if (error === null) return this.tell(kind, undefined);
      this.socket.disconnect().connect();
    });
  }

  private tell(kind: ListedKind, type: string | undefined): void {
    for (const listener of this.listeners.get(kind) ?? []) listener(type);
  }
}

let shared: AllLists | undefined;

/**
 * Listens to what happens to the things of which lists and counts are made, as far as this person may see them, by type: `decisions` are
 * polls, straw polls, silence procedures, decisions and actions. All that listen share one connection, which is given up when the last one
 * stops. Gives back how to stop.
 */
export const followList = (kind: ListedKind, listener: Listener): (() => void) => {
  shared ??= new AllLists();
  const followed = shared;
  followed.add(kind, listener);
  return () => {
    if (!followed.remove(kind, listener)) return;
    followed.close();
    if (shared === followed) shared = undefined;
  };
};
