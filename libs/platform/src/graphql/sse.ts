import type { OutgoingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionArgs, type ExecutionResult, getOperationAST, type GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Connections } from '../sockets/connections';
import { LOGGER } from '../telemetry/tokens';
import { writeEvents } from './event-stream';
import { DOCUMENT_LIMITS } from './limits';
import { executeOnce, publicErrors, subscribeLive } from './live';
import { Operations } from './operations';
import { prepare, type Sent } from './prepare';

const MEDIA = 'text/event-stream';
const HEADERS = {
  'content-type': `${MEDIA}; charset=utf-8`,
  'cache-control': 'no-cache',
  connection: 'keep-alive',
};

const sentIn = (body: unknown): Sent | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { query, operationName, variables } = body as Partial<Record<keyof Sent, unknown>>;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: typeof variables === 'object' ? (variables as Sent['variables']) : undefined,
  };
};

const isErrors = (prepared: ExecutionArgs | readonly GraphQLError[]): prepared is readonly GraphQLError[] =>
  Array.isArray(prepared);

async function* once<T>(value: T): AsyncGenerator<T, void, undefined> {
  yield await Promise.resolve(value);
}

/** GraphQL over server-sent events (graphql-sse, distinct connections): the feed for clients that speak only HTTP. */
@Injectable()
export class GraphqlSse {
  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Connections) private readonly connections: Connections,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  mount(): void {
    const fastify = this.http.httpAdapter.getInstance<FastifyInstance>();
    fastify.route({
      url: '/graphql/stream',
      method: ['POST'],
      bodyLimit: DOCUMENT_LIMITS.bytes,
      handler: async (request, reply) => {
        if (!(await this.admit(request, reply))) return reply;
        const sent = sentIn(request.body);
        if (sent === undefined)
          return reply.code(400).send({ errors: [{ message: 'Send a document as JSON.' }] });
        const results = await this.run(request, sent);
        const headers = reply.getHeaders() as OutgoingHttpHeaders;
        reply.hijack();
        reply.raw.writeHead(200, { ...headers, ...HEADERS });
        return writeEvents(reply.raw, results);
      },
    });
  }

  private async run(request: FastifyRequest, sent: Sent): Promise<AsyncIterableIterator<ExecutionResult>> {
    const credential = this.operations.credential(request.headers);
    const operation = this.operations.fromConnection(credential, request.ip, request.headers);
    const prepared = prepare(this.schemas.schema, sent, operation);
    if (isErrors(prepared)) return once({ errors: publicErrors(prepared, this.logger) });
    const live = getOperationAST(prepared.document, prepared.operationName)?.operation === 'subscription';
    const result = await (live ? subscribeLive(prepared, this.logger) : executeOnce(prepared, this.logger));
    return Symbol.asyncIterator in result ? result : once(result);
  }

  /** A stream is for a credential that stands; ending it ends the stream. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (request.headers.accept?.includes(MEDIA) !== true) {
      await reply.code(406).send({ errors: [{ message: `Ask for ${MEDIA} here, or use /graphql.` }] });
      return false;
    }
    const credential = this.operations.credential(request.headers);
    const operation = this.operations.fromConnection(credential, request.ip, request.headers);
    const actor = await operation.scope.actor();
    await operation.finish();
    if (actor === undefined) {
      await reply.code(401).send({
        errors: [{ message: 'Present a token that stands.', extensions: { code: 'UNAUTHENTICATED' } }],
      });
      return false;
    }
    const forget = this.connections.add({ ...actor, end: () => reply.raw.destroy() });
    reply.raw.once('close', forget);
    return true;
  }
}
