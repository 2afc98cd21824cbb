import type { Forum, Person } from '@parley/testkit';
import { Collected } from '@parley/testkit';
import { createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';

/** Only what stands in the record itself, so that many readers cost the server little more than the reading on. */
const CURSORS = 'subscription Cursors($after: Cursor) { feed(after: $after) { cursor type } }';

interface Told {
  readonly data?: { readonly feed: { readonly cursor: string } } | null;
}

/** Somebody who reads the record on from a cursor, by whatever transport. */
export interface Reader {
  readonly name: string;
  readonly after: string;
  cursors(): readonly string[];
  /** Resolves when this cursor has come. */
  until(cursor: string): Promise<unknown>;
  close(): void;
}

const readerOf = (name: string, after: string, seen: Collected<string>, close: () => void): Reader => ({
  name,
  after,
  cursors: () => seen.items,
  until: async (cursor) => after >= cursor || (await seen.until((one) => one === cursor)),
  close,
});

/** A subscription over graphql-ws. */
export const byWebSocket = (address: string, person: Person, name: string, after: string): Reader => {
  const seen = new Collected<string>(name);
  const client = createClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token: person.token },
    retryAttempts: 0,
  });
  client.subscribe<NonNullable<Told['data']>>(
    { query: CURSORS, variables: { after } },
    {
      next: ({ data }) => data && seen.push(data.feed.cursor),
      // What is missing is what the spec looks at.
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return readerOf(name, after, seen, () => void client.dispose());
};

/** A subscription over server-sent events. */
export const bySse = async (person: Person, name: string, after: string): Promise<Reader> => {
  const stream = await person.sse(CURSORS, { after });
  if (stream.status !== 200) throw new Error(`${name} was answered ${stream.status}`);
  const seen = new Collected<string>(name);
  const { messages } = stream;
  const push = messages.push.bind(messages);
  const take = ({ event, data }: { event: string; data: string }): void => {
    const feed = event === 'next' ? (JSON.parse(data) as Told).data?.feed : undefined;
    if (feed) seen.push(feed.cursor);
  };
  for (const message of messages.items) take(message);
  messages.push = (message) => {
    push(message);
    take(message);
  };
  return readerOf(name, after, seen, () => stream.close());
};

/** Opens one reader of each kind at every node. */
export const readersEverywhere = async (
  forum: Forum,
  who: (node: number) => Person,
  after: string,
  name: string,
): Promise<Reader[]> => {
  const readers: Reader[] = [];
  for (const [node, { address }] of forum.nodes.entries()) {
    readers.push(byWebSocket(address, who(node), `${name}, graphql-ws at node ${node}`, after));
    readers.push(await bySse(who(node), `${name}, sse at node ${node}`, after));
  }
  return readers;
};
