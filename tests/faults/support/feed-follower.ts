import { type Forum, openSse } from '@parley/testkit';
import { createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import { sleep } from './random';

const CURSORS = `subscription Cursors($after: Cursor, $session: ID!) {
  feed(after: $after, filter: { sessionId: $session }) { cursor } }`;

interface Told {
  readonly data?: { readonly feed: { readonly cursor: string } } | null;
}

/** A partner's client of the feed, which goes on from its last cursor at the next node, whatever ended its stream. */
export class FeedFollower {
  readonly cursors: string[] = [];
  /** How often a stream was begun. */
  streams = 0;
  private stopped = false;
  private current: { close(): unknown } | undefined;
  private readonly following: Promise<void>;

  constructor(
    private readonly forum: Forum,
    private readonly token: string,
    private readonly sessionId: string,
    private cursor: string,
    private readonly transport: 'SSE' | 'WEBSOCKET',
  ) {
    this.following = this.follow();
  }

  async close(): Promise<void> {
    this.stopped = true;
    await this.current?.close();
    await this.following;
  }

  private async follow(): Promise<void> {
    for (let home = 0; !this.stopped; home += 1) {
      await this.once(home).catch(() => undefined);
      if (!this.stopped) await sleep(150);
    }
  }

  private async once(home: number): Promise<void> {
    const { address } = this.forum.node(home % this.forum.nodes.length);
    this.streams += 1;
    await (this.transport === 'SSE' ? this.overSse(address) : this.overWebSocket(address));
  }

  private get variables(): Record<string, unknown> {
    return { after: this.cursor, session: this.sessionId };
  }

  private async overSse(address: string): Promise<void> {
    const stream = await openSse(address, { authorization: `Bearer ${this.token}` }, CURSORS, this.variables);
    this.current = stream;
    const { items } = stream.messages;
    let read = 0;
    const take = (): void => {
      for (const { event, data } of items.slice(read)) {
        read += 1;
        if (event === 'next') this.take(JSON.parse(data) as Told);
      }
    };
    const looking = setInterval(take, 20);
    await stream.ended;
    clearInterval(looking);
    take();
  }

  private async overWebSocket(address: string): Promise<void> {
    const client = createClient({
      url: `${address.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token: this.token },
      retryAttempts: 0,
    });
    this.current = { close: () => client.dispose() };
    await new Promise<void>((resolve) => {
      const over = (): void => resolve();
      const next = (told: Told): void => this.take(told);
      const query = { query: CURSORS, variables: this.variables };
      client.subscribe<NonNullable<Told['data']>>(query, { next, error: over, complete: over });
    });
    await client.dispose();
  }

  private take({ data }: Told): void {
    if (!data) return;
    this.cursors.push(data.feed.cursor);
    this.cursor = data.feed.cursor;
  }
}
