import { io, type Socket } from 'socket.io-client';
import { Collected } from './collected';

/** One entry of the record as sockets carry it (the public Socket.io contract, `event`). */
export interface RoomEvent {
  readonly cursor: string;
  readonly type: string;
  readonly at: string;
  readonly subjectId: string;
  readonly sessionId: string | null;
  readonly delegation: string | null;
  readonly retracted: boolean;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Presence {
  readonly sessionId: string;
  readonly present: readonly string[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly delegation: string | null;
  }[];
}

export interface SpeakerClock {
  readonly agendaItemId: string;
  readonly requestId: string;
  readonly startedAt: string;
  readonly pausedFor: unknown;
  readonly limit: unknown;
  readonly serverNow: string;
}

export type RoomPointer = {
  readonly sessionId: string;
  readonly agendaItemId: string;
  readonly revisionId: string;
  readonly paragraph: string;
} | null;

/** An acknowledgement: yes with what was asked for, or no with the refusal. */
export interface Ack {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string; readonly message: string; readonly field?: string };
  readonly [key: string]: unknown;
}

export interface Joined {
  readonly cursor: string;
  readonly present: readonly string[];
  readonly events: readonly RoomEvent[];
}

/** Opens a socket as any client of the contract would: WebSocket only, a token in `auth`, no reconnection of its own. */
export const openRoomSocket = (address: string, token: string | undefined): Socket =>
  io(`${address}/rooms`, {
    path: '/socket.io',
    transports: ['websocket'],
    auth: token === undefined ? {} : { token },
    reconnection: false,
    forceNew: true,
  });

/** A client of the rooms that keeps everything it is told, in order. */
export class RoomClient {
  /** What `event` brought, after what the join answered with. */
  readonly events = new Collected<RoomEvent>('events of the room');
  readonly presence = new Collected<Presence>('presence');
  readonly clocks = new Collected<SpeakerClock>('clocks');
  readonly pointers = new Collected<RoomPointer>('pointers');
  readonly revoked = new Collected<{ readonly reason: string }>('revoked');
  readonly disconnected = new Collected<string>('disconnect');

  constructor(readonly socket: Socket) {
    socket.on('event', (event: RoomEvent) => this.events.push(event));
    socket.on('presence', (presence: Presence) => this.presence.push(presence));
    socket.on('clock', (clock: SpeakerClock) => this.clocks.push(clock));
    socket.on('pointer', (pointer: RoomPointer) => this.pointers.push(pointer));
    socket.on('revoked', (end: { reason: string }) => this.revoked.push(end));
    socket.on('disconnect', (reason) => this.disconnected.push(reason));
  }

  connected(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => resolve());
      this.socket.once('connect_error', reject);
    });
  }

  /** Sends one event and waits for its acknowledgement. */
  async ask(event: string, ...payload: readonly unknown[]): Promise<Ack> {
    return (await this.socket.timeout(20_000).emitWithAck(event, ...payload)) as Ack;
  }

  /** Joins a room, which must be granted; the events of the answer come first in `events`. */
  async join(sessionId: string, after?: string): Promise<Joined> {
    const answer = await this.ask('room:join', after === undefined ? { sessionId } : { sessionId, after });
    if (!answer.ok) throw new Error(`could not join: ${JSON.stringify(answer.refusal)}`);
    const joined = answer as Ack & Joined;
    // Live events may have come before the acknowledgement was handled here: theirs is the later place.
    const live = this.events.items.splice(0);
    for (const event of [...joined.events, ...live]) this.events.push(event);
    return joined;
  }

  /** Sends one event, which must be granted. */
  async does(event: string, payload: object): Promise<Ack> {
    const answer = await this.ask(event, payload);
    if (!answer.ok) throw new Error(`${event} was refused: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** The events of the record that came, by type and cursor, each once and in order: throws otherwise. */
  history(): readonly RoomEvent[] {
    const cursors = this.events.items.map(({ cursor }) => cursor);
    const expected = [...new Set(cursors)].sort();
    if (JSON.stringify(cursors) !== JSON.stringify(expected))
      throw new Error(`out of order or doubled: ${cursors.join(' ')}`);
    return this.events.items;
  }

  close(): void {
    this.socket.disconnect();
  }
}
