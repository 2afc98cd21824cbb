import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Actor } from '@parley/kernel';
import type { Disposable } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { originAllowed } from '../http/origin';
import { type Credential } from '../identity/credential';
import { PLATFORM_OPTIONS, type PlatformOptions } from '../options';
import { Connections } from '../sockets/connections';
import { Metrics } from '../telemetry/metrics';
import { LOGGER } from '../telemetry/tokens';
import { GraphQLError } from 'graphql';
import { RateLimited } from './errors';
import { DOCUMENT_LIMITS } from './limits';
import { executeOnce, publicErrors, subscribeLive } from './live';
import { Operations } from './operations';
import { prepare } from './prepare';

const PATH = '/graphql';
const UNAUTHENTICATED = 4401;
const ENDED = 4403;
/** RFC 6455 registry, 1013: clients take it as passing, unlike an internal error. */
const TRY_AGAIN = 1013;

interface Held {
  credential: Credential;
  forget: () => void;
}

/** GraphQL over WebSocket (graphql-ws) on the path of the HTTP endpoint, beside Socket.io on the same server. */
@Injectable()
export class GraphqlWebsocket implements BeforeApplicationShutdown {
  private server: Disposable | undefined;

  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Connections) private readonly connections: Connections,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Mounted without a server of its own: it must not answer upgrades that are Socket.io's. */
  mount(): void {
    const sockets = new WebSocketServer({
      noServer: true,
      maxPayload: DOCUMENT_LIMITS.bytes,
      perMessageDeflate: false,
    });
    this.server = this.serve(sockets);
    const httpServer = this.http.httpAdapter.getHttpServer() as Server;
    httpServer.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (request.url?.split('?')[0] !== PATH) return;
      if (!originAllowed(request.headers, this.options.allowedOrigins)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    });
  }

  /** Before the HTTP server closes: it waits for open connections, and these are its connections. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.server?.dispose();
  }

  private serve(sockets: WebSocketServer): Disposable {
    return useServer<{ token?: unknown }, { held?: Held }>(
      {
        schema: () => this.schemas.schema,
        onConnect: ({ extra, connectionParams }) => this.hold(extra, connectionParams?.token),
        onDisconnect: ({ extra }) => extra.held?.forget(),
        onSubscribe: ({ extra }, _id, payload) => {
          const address = extra.request.socket.remoteAddress ?? '';
          const limited = this.limited(extra.held?.credential, address);
          if (limited !== undefined) return publicErrors([limited], this.logger);
          const operation = this.operations.fromConnection(
            extra.held?.credential,
            address,
            extra.request.headers,
          );
          const prepared = prepare(this.schemas.schema, payload, operation);
          return Array.isArray(prepared) ? publicErrors(prepared, this.logger) : prepared;
        },
        execute: (args) => executeOnce(args, this.logger),
        subscribe: (args) => subscribeLive(args, this.logger),
      },
      sockets,
    );
  }

  /** One operation too many is refused by itself; the connection and what else runs on it stay. */
  private limited(credential: Credential | undefined, address: string): GraphQLError | undefined {
    try {
      this.operations.limit(credential, address);
      return undefined;
    } catch (error) {
      if (error instanceof RateLimited) return new GraphQLError(error.message, { originalError: error });
      throw error;
    }
  }

  private async whoseIs(credential: Credential | undefined): Promise<Actor | undefined | 'UNKNOWN'> {
    const operation = this.operations.fromConnection(credential, '', {});
    try {
      return await operation.scope.actor();
    } catch (error) {
      this.logger.error({ err: error }, 'whose connection it is could not be read');
      return 'UNKNOWN';
    } finally {
      await operation.finish();
    }
  }

  private async hold(extra: Extra & { held?: Held }, token: unknown): Promise<boolean> {
    const credential = this.operations.credential(extra.request.headers, token);
    const actor = await this.whoseIs(credential);
    // Closed meanwhile: there is nothing to hold any more.
    if (extra.socket.readyState !== extra.socket.OPEN) return false;
    if (actor === 'UNKNOWN') {
      extra.socket.close(TRY_AGAIN, 'UNAVAILABLE');
      return false;
    }
    if (credential === undefined || actor === undefined) {
      extra.socket.close(UNAUTHENTICATED, 'UNAUTHENTICATED');
      return false;
    }
    this.metrics.sockets.inc({ kind: 'graphql' });
    const forget = this.connections.add({
      credentialId: actor.credentialId,
      personId: actor.personId,
      delegation: actor.delegation,
      end: (reason) => extra.socket.close(ENDED, reason),
    });
    extra.held = {
      credential,
      forget: () => {
        forget();
        this.metrics.sockets.dec({ kind: 'graphql' });
      },
    };
    return true;
  }
}
