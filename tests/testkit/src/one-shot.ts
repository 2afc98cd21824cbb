import { createClient, type ExecutionResult } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import type { AnsweredError } from './graphql-answer';
import { openSse } from './sse';

/** The first answer to an operation over a transport; `errors` also where the server refused to begin. */
export interface OneShot {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
  /** How the connection was closed instead of an answer. */
  readonly closed?: { readonly code: number; readonly reason: string };
}

/** Runs one operation over graphql-ws, on a connection of its own. */
export const overWebsocket = async (
  address: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<OneShot> => {
  const client = createClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: token === undefined ? {} : { token },
    retryAttempts: 0,
  });
  try {
    return await new Promise<OneShot>((resolve) => {
      client.subscribe(
        { query, variables },
        {
          next: ({ data, errors }: ExecutionResult) =>
            resolve({ data, errors: errors as readonly AnsweredError[] | undefined }),
          error: (error: unknown) =>
            resolve(
              Array.isArray(error)
                ? { errors: error as AnsweredError[] }
                : { closed: error as { code: number; reason: string } },
            ),
          complete: () => resolve({}),
        },
      );
    });
  } finally {
    await client.dispose();
  }
};

/** Runs one operation over server-sent events. */
export const overSse = async (
  address: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<OneShot> => {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const stream = await openSse(address, headers, query, variables);
  try {
    if (!(stream.headers.get('content-type') ?? '').includes('text/event-stream')) {
      return JSON.parse(await stream.text()) as OneShot;
    }
    const { data } = await stream.messages.until(({ event }) => event === 'next');
    return JSON.parse(data) as OneShot;
  } finally {
    stream.close();
  }
};
