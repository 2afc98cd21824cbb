import { type Ack, Collected, openRoomSocket, RoomClient, type RoomEvent } from '@parley/testkit';
import { sleep } from './random';

const RETRY_MS = 150;

/** Where a client may connect to: the nodes of a forum, or what stands before them. */
export interface Doors {
  readonly nodes: readonly unknown[];
  node(index: number): { readonly address: string };
}

/**
 * A client of one room that comes back whenever its connection is lost, at the next address, with the last cursor it
 * holds; it keeps every event exactly as told.
 */
export class RoomFollower {
  private readonly kept = new Collected<RoomEvent>('events of the room');
  /** How often it came into the room. */
  joins = 0;
  private client: RoomClient | undefined;
  private cursor: string;
  private stopped = false;
  private following: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly forum: Doors,
    private readonly token: string,
    private readonly sessionId: string,
    readonly from: string,
    private home = 0,
  ) {
    this.cursor = from;
  }

  get events(): readonly RoomEvent[] {
    return this.kept.items;
  }

  /** Resolves when the entry of this cursor has come. */
  until(cursor: string): Promise<unknown> {
    return this.kept.until((event) => event.cursor === cursor);
  }

  /** Resolves once it is in the room for the first time. */
  async start(): Promise<void> {
    this.following = this.follow();
    while (this.joins === 0) await sleep(10);
  }

  /** Sends on the connection that stands; fails when there is none, or when no answer comes. */
  ask(event: string, payload: object): Promise<Ack> {
    if (this.client === undefined) return Promise.reject(new Error('not connected'));
    return this.client.socket.timeout(3_000).emitWithAck(event, payload) as Promise<Ack>;
  }

  get connected(): boolean {
    return this.client !== undefined;
  }

  /** The connection that stands, with what it was told beside events. */
  get room(): RoomClient | undefined {
    return this.client;
  }

  /** Does not come back when its connection is lost. */
  stayAway(): void {
    this.stopped = true;
  }

  /** The connection is lost, as in a lift. */
  drop(): void {
    this.client?.socket.io.engine.close();
  }

  async close(): Promise<void> {
    this.stopped = true;
    this.client?.close();
    this.wake();
    await this.following;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.once(this.forum.node(this.home % this.forum.nodes.length).address);
      } catch {
        // The next address, or the same one again: that is what this client is for.
      }
      this.home += 1;
      if (!this.stopped) await sleep(RETRY_MS);
    }
  }

  /** One connection from its opening to its end. */
  private async once(address: string): Promise<void> {
    const client = new RoomClient(openRoomSocket(address, this.token));
    try {
      await client.connected();
      const gone = new Promise<void>((resolve) => {
        this.wake = resolve;
        client.socket.once('disconnect', () => resolve());
      });
      client.socket.on('event', (event: RoomEvent) => this.take(event));
      const answer = await client.ask('room:join', { sessionId: this.sessionId, after: this.cursor });
      if (!answer.ok) throw new Error('not admitted');
      // What was told in the same breath comes after what the answer carries.
      const live = this.later.splice(0);
      for (const event of [...(answer['events'] as RoomEvent[]), ...live]) this.keep(event);
      this.client = client;
      this.joins += 1;
      await gone;
    } finally {
      this.client = undefined;
      this.later.length = 0;
      client.close();
    }
  }

  private readonly later: RoomEvent[] = [];

  private take(event: RoomEvent): void {
    if (this.client === undefined) this.later.push(event);
    else this.keep(event);
  }

  private keep(event: RoomEvent): void {
    this.kept.push(event);
    this.cursor = event.cursor;
  }
}
