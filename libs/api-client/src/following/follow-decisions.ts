import { io, type Socket } from 'socket.io-client';
import { watchWake } from '../rooms/watch-wake';

/** Is told the type of an event, or nothing where what happened meanwhile is not known: read again. */
type Listener = (type: string | undefined) => void;

const AGAIN_AFTER_MS = 5_000;

/** One connection of a page, for all of its lists and counts. */
class AllDecisions {
  private readonly listeners = new Set<Listener>();
  private readonly socket: Socket;
  private readonly stopWatching: () => void;
  private again: ReturnType<typeof setTimeout> | undefined;
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
    socket.on('connect', () => this.join());
    socket.on('decisions:event', ({ type }: { readonly type: string }) => this.tell(type));
    socket.on('disconnect', (reason) => {
      // A server that stops says goodbye in a way after which the client does not try again by itself.
      if (reason === 'io server disconnect' && !this.ended) socket.connect();
    });
    socket.on('revoked', ({ reason }: { readonly reason: string }) => {
      if (reason !== 'SERVER_STOPS') this.close();
    });
    this.stopWatching = watchWake(() => (socket.connected ? this.join() : socket.connect()));
    socket.connect();
  }

  add(listener: Listener): void {
    this.listeners.add(listener);
  }

  /** Answers whether nobody listens any more. */
  remove(listener: Listener): boolean {
    this.listeners.delete(listener);
    return this.listeners.size === 0;
  }

  close(): void {
    this.ended = true;
    clearTimeout(this.again);
    this.stopWatching();
    this.socket.disconnect();
  }

  private join(): void {
    this.socket.timeout(AGAIN_AFTER_MS).emit('decisions:join', {}, (error: Error | null) => {
      if (this.ended) return;
      if (error === null) return this.tell(undefined);
      this.socket.disconnect().connect();
    });
  }

  private tell(type: string | undefined): void {
    for (const listener of this.listeners) listener(type);
  }
}

let shared: AllDecisions | undefined;

/**
 * Listens to what happens to polls, straw polls, silence procedures, decisions and actions that this person may see, by type; for
 * lists and counts. All that listen share one connection, which is given up when the last one stops. Gives back how to stop.
 */
export const followDecisions = (listener: Listener): (() => void) => {
  shared ??= new AllDecisions();
  const followed = shared;
  followed.add(listener);
  return () => {
    if (!followed.remove(listener)) return;
    followed.close();
    if (shared === followed) shared = undefined;
  };
};
