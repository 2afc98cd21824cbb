import { newMutationId } from '../mutation-id';
import { ActionQueue, LOST } from './action-queue';
import { EventSequence } from './event-sequence';
import { Listeners } from './listeners';
import type { ActShelf, QueuedAct } from './queued-act';
import type { ConnectionStatus, RoomEnd, RoomNews } from './room-news';
import type { JoinAnswer, RoomActions, RoomAnswer, RoomRefusal, RoomSocket } from './room-protocol';

export interface RoomConnectionOptions {
  readonly sessionId: string;
  /** The cursor of the state that the screen already shows; without one, from now on. */
  readonly after?: string;
  readonly newId?: () => string;
  /** Does something after so many milliseconds; gives back how to call that off. */
  readonly later?: (work: () => void, ms: number) => () => void;
  readonly now?: () => number;
  /** Where actions that outlive a reload are kept. */
  readonly shelf?: ActShelf;
  /** Calls back whenever the line may be dead without knowing it; gives back how to stop. */
  readonly watch?: (wake: () => void) => () => void;
}

const TRIES_UNTIL_OFFLINE = 3;
const AGAIN_AFTER_MS = 2_000;
/** A join that is not answered by then has gone astray. */
const JOIN_WITHIN_MS = 20_000;
/** A line that stands answers by then; a dead one does not know that it is. */
const PROBED_WITHIN_MS = 6_000;

const browserTimer = (work: () => void, ms: number): (() => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/**
 * One person's place in one consultation room: joins again by itself after a loss, gives each event once and in order, and
 * keeps what was done meanwhile. `open` starts it, `close` leaves.
 */
export class RoomConnection {
  readonly #news = new Listeners<RoomNews>();
  readonly #events: EventSequence;
  readonly #actions: ActionQueue;
  #status: ConnectionStatus = 'connecting';
  #failures = 0;
  #joinedBefore = false;
  #end: RoomEnd | null = null;
  /** Calls off the wait for the answer to a join; `null` while none is under way. */
  #joining: (() => void) | null = null;
  #deaf: () => void = () => undefined;

  constructor(
    private readonly socket: RoomSocket,
    private readonly options: RoomConnectionOptions,
  ) {
    this.#events = new EventSequence((event) => this.#news.tell('event', event), options.after);
    this.#actions = new ActionQueue({
      send: (event, payload, acknowledge) => socket.send(event, payload, acknowledge),
      now: options.now ?? Date.now,
      changed: () => this.#news.tell('acts', this.acts),
      shelf: options.shelf,
    });
    this.#listen();
  }

  get status(): ConnectionStatus {
    return this.#status;
  }

  /** Why it ended; `null` while it has not. */
  get end(): RoomEnd | null {
    return this.#end;
  }

  /** Actions that the server has not acknowledged yet. */
  get waiting(): number {
    return this.#actions.size;
  }

  /** What this person did, as far as it waits or is to be told of. */
  get acts(): readonly QueuedAct[] {
    return this.#actions.acts;
  }

  on<K extends keyof RoomNews>(kind: K, listener: (news: RoomNews[K]) => void): () => void {
    return this.#news.on(kind, listener);
  }

  open(): void {
    this.#deaf = this.options.watch?.(() => this.check()) ?? this.#deaf;
    this.socket.connect();
  }

  /**
   * The machine may have slept, or its network has changed: asks whether the line still stands by joining once more from the
   * last event seen, or tries at once instead of when its turn comes.
   */
  check(): void {
    if (this.#status === 'ended' || this.#joining !== null) return;
    if (this.#status === 'connected') return this.#join();
    this.socket.disconnect();
    this.socket.connect();
  }

  /** Takes what has ended from {@link acts}. */
  dismiss(): void {
    this.#actions.dismiss();
  }

  /** Leaves the room; what was not acknowledged is given up. */
  close(): void {
    this.#setStatus('ended');
    this.#stopWaiting();
    this.#actions.abandon();
    this.socket.disconnect();
  }

  /**
   * Does something in the room, now or when the connection is back. Never rejects. `about` is the screen's own word for what
   * it concerns.
   */
  act<E extends keyof RoomActions>(event: E, payload: RoomActions[E], about = ''): Promise<RoomAnswer> {
    if (this.#status === 'ended') return Promise.resolve(LOST);
    const key = (this.options.newId ?? newMutationId)();
    return this.#actions.add({ key, event, payload: { ...payload, clientMutationId: key }, about });
  }

  #listen(): void {
    const { socket } = this;
    socket.onConnect(() => this.#join());
    socket.onDisconnect((byServer) => this.#lost(byServer));
    socket.onConnectError((reason, final) => this.#failed(reason, final));
    socket.onServer('event', (event) => this.#events.take(event));
    socket.onServer('presence', (presence) => this.#news.tell('presence', presence));
    socket.onServer('clock', (clock) => this.#news.tell('clock', clock));
    socket.onServer('pointer', (pointer) => this.#news.tell('pointer', pointer));
    socket.onServer('revoked', ({ reason }) => {
      if (reason !== 'SERVER_STOPS') this.#finish({ why: 'REVOKED', reason });
    });
  }

  #join(): void {
    this.#events.hold();
    const after = this.#events.cursor;
    const payload = { sessionId: this.options.sessionId, ...(after === undefined ? {} : { after }) };
    const within = this.#status === 'connected' ? PROBED_WITHIN_MS : JOIN_WITHIN_MS;
    const callOff = this.#later(() => this.#joinLost(), within);
    this.#joining?.();
    this.#joining = callOff;
    this.socket.join(payload, (answer) => {
      // An answer that came too late belongs to a line that was given up.
      if (this.#joining !== callOff) return;
      this.#stopWaiting();
      this.#joined(answer);
    });
  }

  #joined(answer: JoinAnswer): void {
    if (!answer.ok) return this.#notJoined(answer.refusal);
    this.#failures = 0;
    this.#setStatus('connected');
    this.#news.tell('joined', { present: answer.present, resumed: this.#joinedBefore });
    this.#joinedBefore = true;
    this.#events.release(answer.events, answer.cursor);
    this.#actions.resume();
  }

  #notJoined(refusal: RoomRefusal): void {
    if (refusal.code === 'FAULT' || refusal.code === 'RATE_LIMITED') return this.#failed('FAULT', true);
    // The server cannot tell what has happened since: everything is read again, from now on.
    if (refusal.field === 'after' && this.#events.cursor !== undefined) {
      this.#setStatus(this.#away());
      this.#events.forget();
      return this.#join();
    }
    this.#finish({ why: 'REFUSED', refusal });
  }

  /** Nobody has answered: the line is given up, and another one tried at once. */
  #joinLost(): void {
    this.#joining = null;
    this.socket.disconnect();
    this.#lost(false);
    this.#failed('TIMEOUT', false);
    this.socket.connect();
  }

  #later(work: () => void, ms: number): () => void {
    return (this.options.later ?? browserTimer)(work, ms);
  }

  #stopWaiting(): void {
    this.#joining?.();
    this.#joining = null;
    if (this.#status === 'ended') this.#deaf();
  }

  #lost(byServer: boolean): void {
    if (this.#status === 'ended') return;
    this.#stopWaiting();
    this.#actions.interrupt();
    if (this.#status !== 'offline') this.#setStatus(this.#away());
    // A server that stops says goodbye in a way after which the client does not try again by itself.
    if (byServer) this.socket.connect();
  }

  #failed(reason: string, final: boolean): void {
    if (this.#status === 'ended') return;
    if (final && reason === 'UNAUTHENTICATED') return this.#finish({ why: 'UNAUTHENTICATED' });
    this.#failures += 1;
    this.#setStatus(this.#failures >= TRIES_UNTIL_OFFLINE ? 'offline' : this.#away());
    if (final) this.#tryLater();
  }

  #away(): ConnectionStatus {
    return this.#joinedBefore ? 'reconnecting' : 'connecting';
  }

  #tryLater(): void {
    this.socket.disconnect();
    this.#later(() => {
      if (this.#status !== 'ended') this.socket.connect();
    }, AGAIN_AFTER_MS);
  }

  #finish(end: RoomEnd): void {
    if (this.#status === 'ended') return;
    this.#end = end;
    this.#actions.abandon(end.why === 'REFUSED' ? { ok: false, refusal: end.refusal } : undefined);
    this.#setStatus('ended');
    this.#stopWaiting();
    this.socket.disconnect();
    this.#news.tell('ended', end);
  }

  #setStatus(status: ConnectionStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#news.tell('status', status);
  }
}
