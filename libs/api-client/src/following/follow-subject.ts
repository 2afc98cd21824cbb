import { io, type Socket } from 'socket.io-client';
import { watchWake } from '../rooms/watch-wake';
import type { RoomEvent, RoomRefusal } from '../rooms/room-protocol';

/** What a screen is told that follows one thing: a paper, a poll. */
export interface SubjectFollower {
  /** One entry of the record about it, once and in order. */
  readonly onEvent: (event: RoomEvent) => void;
  /** What happened meanwhile is not known: read it again. */
  readonly onGap: () => void;
  /** It is out of sight. */
  readonly onGone: () => void;
  /** Whether the news come as they happen. */
  readonly onLive: (live: boolean) => void;
}

/** How the server is asked to tell of one kind of thing: the prefix of its events, and what its id is called there. */
interface Kind {
  readonly prefix: string;
  readonly named: string;
}

type Answer =
  | { readonly ok: true; readonly cursor: string; readonly events: readonly RoomEvent[] }
  | { readonly ok: false; readonly refusal?: RoomRefusal };

/** A line that stands answers by then; a dead one does not know that it is. */
const ANSWERED_WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 5_000;

class Following {
  private cursor: string | undefined;
  private ended = false;
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly stopWatching: () => void;

  constructor(
    private readonly socket: Socket,
    private readonly kind: Kind,
    private readonly id: string,
    private readonly follower: SubjectFollower,
  ) {
    socket.on('connect', () => this.join());
    socket.on('disconnect', (reason) => this.lost(reason === 'io server disconnect'));
    socket.on(`${kind.prefix}:event`, (event: RoomEvent) => this.take(event));
    socket.on('revoked', ({ reason }: { readonly reason: string }) => {
      if (reason !== 'SERVER_STOPS') this.close();
    });
    this.stopWatching = watchWake(() => (socket.connected ? this.join() : socket.connect()));
    socket.connect();
  }

  close(): void {
    this.ended = true;
    clearTimeout(this.again);
    this.stopWatching();
    this.socket.disconnect();
  }

  private join(): void {
    const resumed = this.cursor !== undefined;
    const asked = { [this.kind.named]: this.id, ...(resumed ? { after: this.cursor } : {}) };
    this.socket
      .timeout(ANSWERED_WITHIN_MS)
      .emit(`${this.kind.prefix}:join`, asked, (error: Error | null, answer: Answer) => {
        if (this.ended) return;
        if (error !== null) return this.anew();
        if (answer.ok) return this.joined(answer, resumed);
        this.refused(answer.refusal);
      });
  }

  private joined({ cursor, events }: Extract<Answer, { ok: true }>, resumed: boolean): void {
    for (const event of events) this.take(event);
    this.cursor = cursor;
    // What was read before the first join may be older than it.
    if (!resumed) this.follower.onGap();
    this.follower.onLive(true);
  }

  private refused(refusal: RoomRefusal | undefined): void {
    if (refusal?.code === 'NOT_FOUND') {
      this.follower.onGone();
      return this.close();
    }
    if (refusal?.field === 'after' && this.cursor !== undefined) {
      this.cursor = undefined;
      return this.join();
    }
    this.again = setTimeout(() => this.join(), AGAIN_AFTER_MS);
  }

  private take(event: RoomEvent): void {
    if (event.subjectId !== this.id) return;
    this.cursor = event.cursor;
    if (event.retracted) {
      this.follower.onGone();
      this.close();
    } else this.follower.onEvent(event);
  }

  private anew(): void {
    this.socket.disconnect();
    this.socket.connect();
  }

  private lost(byServer: boolean): void {
    if (this.ended) return;
    this.follower.onLive(false);
    // A server that stops says goodbye in a way after which the client does not try again by itself.
    if (byServer) this.socket.connect();
  }
}

const follow = (kind: Kind, id: string, follower: SubjectFollower): (() => void) => {
  const socket = io('/rooms', {
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelayMax: 4_000,
    forceNew: true,
    auth: (give) => give({ language: document.documentElement.lang }),
  });
  const following = new Following(socket, kind, id, follower);
  return () => following.close();
};

/**
 * Follows a paper over WebSocket, with the browser's session cookie: from now on, and after an outage from the last event seen.
 * Gives back how to stop.
 */
export const followPaper = (paperId: string, follower: SubjectFollower): (() => void) =>
  follow({ prefix: 'paper', named: 'paperId' }, paperId, follower);

/** Follows a poll, a silence procedure or a decision, as {@link followPaper} does a paper. */
export const followDecision = (id: string, follower: SubjectFollower): (() => void) =>
  follow({ prefix: 'decision', named: 'id' }, id, follower);

/** Follows a note of situational awareness, as {@link followPaper} does a paper. */
export const followNote = (id: string, follower: SubjectFollower): (() => void) =>
  follow({ prefix: 'note', named: 'id' }, id, follower);

/** Follows a picture of several notes, as {@link followPaper} does a paper. */
export const followPicture = (id: string, follower: SubjectFollower): (() => void) =>
  follow({ prefix: 'picture', named: 'id' }, id, follower);
