import { Collected } from './collected';

/** One server-sent event of the graphql-sse protocol. */
export interface SseMessage {
  readonly event: string;
  readonly data: string;
}

/** An open stream of server-sent events. */
export interface SseStream {
  readonly status: number;
  readonly headers: Headers;
  readonly messages: Collected<SseMessage>;
  /** The whole body, where the server answered without opening a stream. */
  text(): Promise<string>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

const parse = (block: string): SseMessage => {
  const field = (name: string): string =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trimStart())
      .join('\n');
  return { event: field('event'), data: field('data') };
};

const consume = async (
  body: ReadableStream<Uint8Array> | null,
  messages: Collected<SseMessage>,
  raw: string[],
): Promise<void> => {
  let text = '';
  const decoder = new TextDecoder();
  if (body === null) return;
  for await (const chunk of body) {
    const decoded = decoder.decode(chunk, { stream: true });
    raw.push(decoded);
    text += decoded;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) if (/^(event|data):/m.test(block)) messages.push(parse(block));
  }
};

/** POST /graphql/stream in the distinct-connections mode of graphql-sse. */
export const openSse = async (
  address: string,
  headers: Record<string, string>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<SseStream> => {
  const abort = new AbortController();
  const response = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const messages = new Collected<SseMessage>('server-sent events');
  const raw: string[] = [];
  const ended = consume(response.body as ReadableStream<Uint8Array> | null, messages, raw).catch(
    () => undefined,
  );
  const text = async (): Promise<string> => {
    await ended;
    return raw.join('');
  };
  return {
    status: response.status,
    headers: response.headers,
    messages,
    text,
    ended,
    close: () => abort.abort(),
  };
};
