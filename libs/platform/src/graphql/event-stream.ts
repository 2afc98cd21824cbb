import type { ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';

const PING_MS = 12_000;
const PING = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

type Results = AsyncIterableIterator<ExecutionResult>;

const next = (result: ExecutionResult): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/** Resolves when the reader has taken what was written, or has gone. */
const taken = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });

const writeAll = async (response: ServerResponse, results: Results): Promise<void> => {
  for await (const result of results) {
    if (!response.writable) return;
    if (!response.write(next(result))) await taken(response);
  }
};

const lastWords = (error: unknown): string =>
  error instanceof GraphQLError ? next({ errors: [error] }) + COMPLETE : COMPLETE;

/**
 * Writes results as server-sent events (graphql-sse, distinct connections mode), no faster than the reader takes them.
 * The source ends when the reader goes away; an error of the source is the last thing that the reader is told.
 */
export const writeEvents = async (response: ServerResponse, results: Results): Promise<void> => {
  const ping = setInterval(() => {
    if (!response.writableNeedDrain) response.write(PING);
  }, PING_MS);
  // A reader that goes away is no fault, whatever its network says about it.
  const gone = (): void => {
    clearInterval(ping);
    results.return?.().catch(() => undefined);
  };
  response.on('error', () => undefined).once('close', gone);
  response.write(PING);
  try {
    await writeAll(response, results);
    response.end(COMPLETE);
  } catch (error) {
    response.end(lastWords(error));
  } finally {
    clearInterval(ping);
  }
};
