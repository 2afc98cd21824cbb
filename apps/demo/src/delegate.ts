import { io, type Socket } from 'socket.io-client';
import type { Api } from './api';

/** One entry of the record, as the room sends it. */
export interface RoomEvent {
  readonly cursor: string;
  readonly type: string;
  readonly subjectId: string;
  readonly delegation: string | null;
}

type Ack = { readonly ok: boolean; readonly refusal?: { code: string; message: string } } & Record<
  string,
  unknown
>;

const refusedBy = (code: string, event: string, { refusal }: Ack): Error =>
  new Error(`${code} ${event}: ${refusal?.code ?? ''} ${refusal?.message ?? ''}`);

/** A delegation's screen: a socket in the room, and everything it was shown, in order. */
export class Delegate {
  readonly seen: RoomEvent[] = [];
  private socket: Socket | undefined;

  constructor(
    readonly code: string,
    readonly api: Api,
    private readonly sessionId: string,
  ) {}

  get cursor(): string | undefined {
    return this.seen.at(-1)?.cursor;
  }

  /** Comes into the room, or back to it: what happened meanwhile comes first. */
  async join(after?: string): Promise<void> {
    const socket = io(`${this.api.base}/rooms`, {
      transports: ['websocket'],
      auth: { token: this.api.token },
      reconnection: false,
      forceNew: true,
    });
    this.socket = socket;
    socket.on('event', (event: RoomEvent) => this.seen.push(event));
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    await this.enter(socket, this.cursor ?? after);
  }

  /**
   * By callback and not by promise: live events can follow the acknowledgement in the same breath, before a promise would
   * be heard of, and what the acknowledgement carries comes before them.
   */
  private enter(socket: Socket, after: string | undefined): Promise<void> {
    const payload = { sessionId: this.sessionId, ...(after === undefined ? {} : { after }) };
    return new Promise((resolve, reject) => {
      socket.emit('room:join', payload, (ack: Ack) => {
        if (!ack.ok) return reject(refusedBy(this.code, 'room:join', ack));
        this.seen.push(...(ack['events'] as RoomEvent[]));
        resolve();
      });
    });
  }

  /** The connection is lost, as in a lift or on a train. */
  drop(): void {
    this.socket?.disconnect();
  }

  async send(event: string, payload: object): Promise<Ack> {
    if (this.socket === undefined) throw new Error(`${this.code} is not in the room`);
    const ack = (await this.socket.timeout(10_000).emitWithAck(event, payload)) as Ack;
    if (!ack.ok) throw refusedBy(this.code, event, ack);
    return ack;
  }
}
