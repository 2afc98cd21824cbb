import { newMutationId } from '../mutation-id';
import { ActionQueue } from './action-queue';
import { EventSequence } from './event-sequence';
import { Listeners } from './listeners';
import type {
  FloorClock,
  JoinAnswer,
  Presence,
  RoomPointer,
  RoomActions,
  RoomAnswer,
  RoomEvent,
  RevocationReason,
  RoomRefusal,
  RoomSocket,
} from './room-protocol';

/** `offline`: several tries in a row have failed; it goes on trying. `ended`: it will not come back. */
export type ConnectionStatus = 'connecting' | 'connected' | 'reconnecting' | 'offline' | 'ended';

/** Why a room is over for this person. */
export type RoomEnd =
  | { readonly why: 'REVOKED'; readonly reason: Exclude<RevocationReason, 'SERVER_STOPS'> }
  | { readonly why: 'UNAUTHENTICATED' }
  | { readonly why: 'REFUSED'; readonly refusal: RoomRefusal };

/** What a screen listens to. */
export interface RoomNews {
  readonly event: RoomEvent;
  readonly presence: Presence;
  readonly clock: FloorClock;
  readonly pointer: RoomPointer;
  readonly joined: { readonly present: readonly string[]; readonly resumed: boolean };
  readonly status: ConnectionStatus;
  readonly ended: RoomEnd;
}

export interface RoomConnectionOptions {
  readonly sessionId: string;
  /** The cursor of the state that the screen already shows; without one, from now on. */
  readonly after?: string;
  readonly newId?: () => string;
  /** Does something after a while; by default in two seconds. */
  readonly later?: (work: () => void) => void;
}

const TRIES_UNTIL_OFFLINE = 3;
const TAKES_MUTATION_ID: readonly (keyof RoomActions)[] = [
  'floor:request',
  'floor:align',
  'floor:leave',
  'floor:pass',
  'floor:rule',
  'floor:reorder',
  'floor:tour',
  'floor:tour-end',
  'positions:ask',
  'message:send',
];

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

  constructor(
    private readonly socket: RoomSocket,
    private readonly options: RoomConnectionOptions,
  ) {
    this.#events = new EventSequence((event) => this.#news.tell('event', event), options.after);
    this.#actions = new ActionQueue((event, payload, acknowledge) =>
      socket.send(event, payload, acknowledge),
    );
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

  on<K extends keyof RoomNews>(kind: K, listener: (news: RoomNews[K]) => void): () => void {
    return this.#news.on(kind, listener);
  }

  open(): void {
    this.socket.connect();
  }

  /** Leaves the room; what was not acknowledged is given up. */
  close(): void {
    this.#setStatus('ended');
    this.#actions.abandon();
    this.socket.disconnect();
  }

  /** Does something in the room, now or when the connection is back. Never rejects. */
  act<E extends keyof RoomActions>(event: E, payload: RoomActions[E]): Promise<RoomAnswer> {
    if (this.#status === 'ended') {
      return Promise.resolve({ ok: false, refusal: { code: 'CONNECTION_LOST', message: '' } });
    }
    const newId = this.options.newId ?? newMutationId;
    return this.#actions.add(
      event,
      TAKES_MUTATION_ID.includes(event) ? { ...payload, clientMutationId: newId() } : payload,
    );
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
    this.socket.join(payload, (answer) => this.#joined(answer));
  }

  #joined(answer: JoinAnswer): void {
    if (!answer.ok && answer.refusal.code === 'FAULT') return this.#failed('FAULT', true);
    if (!answer.ok) return this.#finish({ why: 'REFUSED', refusal: answer.refusal });
    this.#failures = 0;
    this.#setStatus('connected');
    this.#news.tell('joined', { present: answer.present, resumed: this.#joinedBefore });
    this.#joinedBefore = true;
    this.#events.release(answer.events, answer.cursor);
    this.#actions.resume();
  }

  #lost(byServer: boolean): void {
    if (this.#status === 'ended') return;
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
    const later = this.options.later ?? ((work) => void setTimeout(work, 2_000));
    this.socket.disconnect();
    later(() => {
      if (this.#status !== 'ended') this.socket.connect();
    });
  }

  #finish(end: RoomEnd): void {
    if (this.#status === 'ended') return;
    this.#end = end;
    this.#actions.abandon(end.why === 'REFUSED' ? { ok: false, refusal: end.refusal } : undefined);
    this.#setStatus('ended');
    this.socket.disconnect();
    this.#news.tell('ended', end);
  }

  #setStatus(status: ConnectionStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#news.tell('status', status);
  }
}
