import type {
  JoinAnswer,
  RoomActions,
  RoomAnswer,
  RoomEvent,
  RoomServerEvents,
  RoomSocket,
} from './room-protocol';

type Sent = {
  readonly event: keyof RoomActions;
  readonly payload: object;
  readonly answer: (answer: RoomAnswer) => void;
};
type Asked = { readonly after?: string; readonly answer: (answer: JoinAnswer) => void };

/** A socket whose other end is the test. */
export class FakeSocket implements RoomSocket {
  readonly sent: Sent[] = [];
  readonly joins: Asked[] = [];
  connects = 0;
  disconnects = 0;
  #server = new Map<keyof RoomServerEvents, (payload: never) => void>();
  connected: () => void = () => undefined;
  lose: (byServer: boolean) => void = () => undefined;
  fail: (reason: string, final: boolean) => void = () => undefined;

  connect(): void {
    this.connects += 1;
  }
  disconnect(): void {
    this.disconnects += 1;
  }
  onServer<E extends keyof RoomServerEvents>(
    event: E,
    listener: (payload: RoomServerEvents[E]) => void,
  ): void {
    this.#server.set(event, listener);
  }
  onConnect(listener: () => void): void {
    this.connected = listener;
  }
  onDisconnect(listener: (byServer: boolean) => void): void {
    this.lose = listener;
  }
  onConnectError(listener: (reason: string, final: boolean) => void): void {
    this.fail = listener;
  }
  join(payload: { sessionId: string; after?: string }, answer: (answer: JoinAnswer) => void): void {
    this.joins.push({ ...(payload.after === undefined ? {} : { after: payload.after }), answer });
  }
  send(event: keyof RoomActions, payload: object, answer: (answer: RoomAnswer) => void): void {
    this.sent.push({ event, payload, answer });
  }

  /** The server speaks. */
  say<E extends keyof RoomServerEvents>(event: E, payload: RoomServerEvents[E]): void {
    const listener = this.#server.get(event) as ((payload: RoomServerEvents[E]) => void) | undefined;
    listener?.(payload);
  }

  /** The connection stands and the last join is answered. */
  admit(cursor: string, events: readonly RoomEvent[] = []): void {
    this.connected();
    this.joins.at(-1)?.answer({ ok: true, cursor, present: ['JPN'], events });
  }
}

/** The n-th entry of a record. */
export const entry = (n: number): RoomEvent => ({
  cursor: `p${String(n).padStart(11, '0')}`,
  type: 'floor.requested',
  at: '2026-12-08T12:00:00Z',
  subjectId: `r${n}`,
  sessionId: 's1',
  delegation: 'JPN',
  retracted: false,
});
