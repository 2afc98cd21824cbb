import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Logger } from 'pino';
import { Connections } from '../sockets/connections';
import { LOGGER } from '../telemetry/tokens';
import { DOCUMENT_LIMITS } from './limits';
import { executeOnce, publicErrors, subscribeLive } from './live';
import { Operations } from './operations';
import { prepare } from './prepare';

const MEDIA = 'text/event-stream';

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
    const handler = createHandler({
      schema: this.schemas.schema,
      // No reservations: each stream stands on its own credential.
      authenticate: () => '',
      onSubscribe: (request, params) => {
        const operation = this.operations.fromConnection(
          this.operations.credential(request.raw.headers),
          request.raw.ip,
          request.raw.headers,
        );
        const sent = { ...params, query: typeof params.query === 'string' ? params.query : '' };
        const prepared = prepare(this.schemas.schema, sent, operation);
        return (Array.isArray(prepared) ? publicErrors(prepared, this.logger) : prepared) as never;
      },
      execute: (args) => executeOnce(args, this.logger),
      subscribe: (args) => subscribeLive(args as never, this.logger),
    });
    const fastify = this.http.httpAdapter.getInstance<FastifyInstance>();
    fastify.route({
      url: '/graphql/stream',
      method: ['POST'],
      bodyLimit: DOCUMENT_LIMITS.bytes,
      handler: async (request, reply) => {
        if (!(await this.admit(request, reply))) return;
        await handler(request, reply);
      },
    });
  }

  /** A stream is for a credential that stands; ending it ends the stream. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (request.headers.accept?.includes(MEDIA) !== true) {
      await reply.code(406).send({ errors: [{ message: `Ask for ${MEDIA} here, or use /graphql.` }] });
      return false;
    }
    const credential = this.operations.credential(request.headers);
    this.operations.limit(credential, request.ip);
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
