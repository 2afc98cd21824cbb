import { type Forum, openSse } from '@parley/testkit';
import { sleep } from './random';

const CURSORS = `subscription Cursors($after: Cursor, $session: ID!) {
  feed(after: $after, filter: { sessionId: $session }) { cursor } }`;

interface Told {
  readonly data?: { readonly feed: { readonly cursor: string } } | null;
}

/** A partner's client of the feed over server-sent events, which goes on from its last cursor whatever ended the stream. */
export class FeedFollower {
  readonly cursors: string[] = [];
  /** How often a stream was opened. */
  streams = 0;
  private stopped = false;
  private current: { close(): void } | undefined;
  private readonly following: Promise<void>;

  constructor(
    private readonly forum: Forum,
    private readonly token: string,
    private readonly sessionId: string,
    private cursor: string,
  ) {
    this.following = this.follow();
  }

  async close(): Promise<void> {
    this.stopped = true;
    this.current?.close();
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
    const headers = { authorization: `Bearer ${this.token}` };
    const stream = await openSse(address, headers, CURSORS, { after: this.cursor, session: this.sessionId });
    this.current = stream;
    this.streams += 1;
    let read = 0;
    const take = (): void => {
      for (; read < stream.messages.items.length; read += 1) this.take(stream.messages.items[read]);
    };
    const looking = setInterval(take, 20);
    await stream.ended;
    clearInterval(looking);
    take();
  }

  private take(message: { event: string; data: string } | undefined): void {
    const feed = message?.event === 'next' ? (JSON.parse(message.data) as Told).data?.feed : undefined;
    if (!feed) return;
    this.cursors.push(feed.cursor);
    this.cursor = feed.cursor;
  }
}
