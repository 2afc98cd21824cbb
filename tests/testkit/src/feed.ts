import { type Client, createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import { Collected } from './collected';
import type { AnsweredError } from './graphql-answer';

/** One entry of the feed, as far as specs look at it. */
export interface FeedEntry {
  readonly cursor: string;
  readonly type: string;
  readonly subjectId: string;
  readonly sessionId: string | null;
  readonly retracted: boolean;
  readonly data: string | null;
  readonly delegation: { readonly code: string } | null;
  readonly actor: { readonly id: string } | null;
  readonly subject: { readonly id: string } | null;
}

export interface FeedOptions {
  readonly after?: string | null;
  readonly filter?: Readonly<Record<string, unknown>>;
  /** Go on from the last cursor when the connection is lost. */
  readonly resume?: boolean;
}

export const FEED_FIELDS =
  'cursor type subjectId sessionId retracted data delegation { code } actor { id } subject { id }';

export const FEED_SUBSCRIPTION = `subscription Feed($after: Cursor, $filter: FeedFilter) {
  feed(after: $after, filter: $filter) { ${FEED_FIELDS} }
}`;

/** How a subscription or its connection ended. */
export interface FeedEnd {
  readonly code?: number;
  readonly reason?: string;
  readonly errors?: readonly AnsweredError[];
}

/** A subscription to the feed that keeps what comes. */
export interface Feed {
  readonly entries: Collected<FeedEntry>;
  readonly ended: Collected<FeedEnd>;
  /** Resolves when the server has acknowledged the connection. */
  readonly connected: Promise<void>;
  close(): Promise<void>;
}

const endOf = (error: unknown): FeedEnd => {
  if (Array.isArray(error)) return { errors: error as readonly AnsweredError[] };
  const { code, reason } = error as { code?: number; reason?: string };
  return { code, reason };
};

const isClose = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error;

const follow = async (
  client: Client,
  options: FeedOptions,
  feed: Pick<Feed, 'entries' | 'ended'>,
): Promise<void> => {
  let after = options.after;
  for (;;) {
    try {
      const variables = { after, filter: options.filter };
      for await (const { data, errors } of client.iterate<{ feed: FeedEntry }>({
        query: FEED_SUBSCRIPTION,
        variables,
      })) {
        if (errors !== undefined) feed.ended.push({ errors });
        if (!data) continue;
        after = data.feed.cursor;
        feed.entries.push(data.feed);
      }
      return feed.ended.push({});
    } catch (error) {
      if (options.resume !== true) return feed.ended.push(endOf(error));
      if (!isClose(error)) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};

/** Opens the subscription; what comes is kept from the first entry on. */
export const openFeed = (address: string, token: string | undefined, options: FeedOptions): Feed => {
  const client = createClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: token === undefined ? {} : { token },
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  const connected = new Promise<void>((resolve) => {
    client.on('connected', () => resolve());
  });
  const feed = {
    entries: new Collected<FeedEntry>('feed'),
    ended: new Collected<FeedEnd>('end of the feed'),
  };
  void follow(client, options, feed);
  return { ...feed, connected, close: async () => client.dispose() };
};
