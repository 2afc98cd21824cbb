import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { writeEvents } from './event-stream';

/** A source that counts what was asked of it, and knows when it was ended. */
class Source {
  asked = 0;
  readonly ended: Promise<void>;
  private end: () => void = () => undefined;
  private readonly results: AsyncIterableIterator<ExecutionResult>;

  constructor(private readonly make: (n: number) => Promise<ExecutionResult | undefined>) {
    this.ended = new Promise((resolve) => (this.end = resolve));
    this.results = {
      next: async () => {
        this.asked += 1;
        const result = await Promise.race([this.make(this.asked), this.ended]);
        return result === undefined ? { done: true, value: undefined } : { done: false, value: result };
      },
      return: async () => {
        this.end();
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]: () => this.results,
    };
  }

  iterate(): AsyncIterableIterator<ExecutionResult> {
    return this.results;
  }
}

const forever = (): Promise<never> => new Promise(() => undefined);

describe('a stream of server-sent events', () => {
  let server: Server;
  let source: Source;
  let written: Promise<void>;
  const address = (): string => {
    const bound = server.address();
    return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  };

  beforeEach(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      written = writeEvents(response, source.iterate());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('writes each result, then that it is complete', async () => {
    source = new Source((n) => Promise.resolve(n > 2 ? undefined : { data: { n } }));
    const text = await (await fetch(address())).text();
    expect(text).toBe(
      ':\n\nevent: next\ndata: {"data":{"n":1}}\n\nevent: next\ndata: {"data":{"n":2}}\n\nevent: complete\ndata:\n\n',
    );
  });

  it('ends with the error of its source, and the connection with it', async () => {
    const fault = new GraphQLError('Quote 7 to the secretariat.', {
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    source = new Source((n) => (n > 1 ? Promise.reject(fault) : Promise.resolve({ data: { n } })));
    const text = await (await fetch(address())).text();
    expect(text).toContain(
      'event: next\ndata: {"errors":[{"message":"Quote 7 to the secretariat.","extensions"',
    );
    expect(text.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });

  it('ends its source when the reader goes away while nothing happens', async () => {
    source = new Source((n) => (n > 1 ? forever() : Promise.resolve({ data: { n } })));
    const abort = new AbortController();
    const { body } = await fetch(address(), { signal: abort.signal });
    await body?.getReader().read();
    abort.abort();
    await source.ended;
    await expect(written).resolves.toBeUndefined();
  });

  it('survives a reader whose connection breaks while it is written to', async () => {
    source = new Source(
      () => new Promise((resolve) => setTimeout(resolve, 1, { data: { text: 'x'.repeat(1_000) } })),
    );
    const socket = connect(Number(new URL(address()).port), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: forum\r\n\r\n');
    await once(socket, 'data');
    socket.resetAndDestroy();
    await source.ended;
    await expect(written).resolves.toBeUndefined();
  });

  it('asks its source for no more than a slow reader takes', async () => {
    const data = { text: 'x'.repeat(100_000) };
    source = new Source((n) => (n > 1_000 ? Promise.resolve(undefined) : Promise.resolve({ data })));
    const socket = connect(Number(new URL(address()).port), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: forum\r\n\r\n');
    await once(socket, 'data');
    socket.pause();
    // What the operating system buffers is some megabytes; the source would give a hundred.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const asked = source.asked;
    expect(asked).toBeLessThan(500);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(source.asked).toBe(asked);
    socket.destroy();
    await source.ended;
  });
});
