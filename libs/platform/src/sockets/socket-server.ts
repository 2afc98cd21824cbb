import type { Server as HttpServer } from 'node:http';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isRefusal, type Refusal, refuse, worded } from '@parley/kernel';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import { type Namespace, Server, type Socket } from 'socket.io';
import { inputRefusal } from '../commands/inputs';
import { Unauthenticated } from '../commands/unauthenticated';
import { READER_POOL } from '../database/tokens';
import { languageOf } from '../graphql/language-of';
import { Operations } from '../graphql/operations';
import { originAllowed } from '../http/origin';
import { RateLimiter } from '../limits/rate-limiter';
import { PLATFORM_OPTIONS, type PlatformOptions } from '../options';
import { ReadScope } from '../reading/read-scope';
import { Metrics } from '../telemetry/metrics';
import { LOGGER } from '../telemetry/tokens';
import { Connections, type EndReason } from './connections';
import { DirectAdapter } from './direct-adapter';
import { type Door, openDoor } from './door';
import type { Acknowledged, Caller, SocketHandler } from './handler';
import { UpgradedSockets } from './upgraded-sockets';

type Ack = (answer: object) => void;
type Hook = (caller: Caller, putOut: boolean) => void;

const UNKNOWN_SHAPE = refuse('INVALID', {
  en: 'Send one object and an acknowledgement callback.',
  fr: 'Envoyez un objet et une fonction d’accusé de réception.',
});
const FAULT = { ok: false, fault: true, message: 'Something went wrong on our side.' };

/** The Socket.io server: WebSocket only, who is asking confirmed at the door, one table of handlers. */
@Injectable()
export class SocketServer implements BeforeApplicationShutdown {
  private io: Server | undefined;
  private readonly handlers = new Map<string, SocketHandler<unknown>>();
  private readonly leaving: Hook[] = [];
  private readonly doors: Door[] = [];
  private readonly upgraded = new UpgradedSockets();

  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Connections) private readonly connections: Connections,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(READER_POOL) private readonly pool: pg.Pool,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Adds a handler; refuses one without a permission, so that the server does not start. */
  handle(handler: SocketHandler<unknown>): void {
    if (handler.action === '') throw new Error(`${handler.event} is declared without its permission`);
    this.handlers.set(handler.event, handler);
  }

  /** Called when a socket has gone, for whatever reason; `putOut` when the forum ended it, and the person is not to return. */
  onLeave(hook: Hook): void {
    this.leaving.push(hook);
  }

  /** Adds a namespace beside the rooms; before {@link mount}. */
  addDoor(door: Door): void {
    this.doors.push(door);
  }

  /** The namespace, to send to; only after {@link mount}. */
  get rooms(): Namespace {
    return this.namespace('/rooms');
  }

  /** The namespace of a door, to send to; only after {@link mount}. */
  namespace(name: string): Namespace {
    if (this.io === undefined) throw new Error('the socket server is not mounted yet');
    return this.io.of(name);
  }

  mount(): void {
    const server = this.http.httpAdapter.getHttpServer() as HttpServer;
    this.upgraded.watch(server);
    // The HTTP server closes when its last connection has, and these would outlive everything it waits for.
    this.http.httpAdapter
      .getInstance<FastifyInstance>()
      .addHook('preClose', () => this.beforeApplicationShutdown());
    this.io = new Server(server, {
      path: '/socket.io',
      serveClient: false,
      transports: ['websocket'],
      adapter: DirectAdapter,
      perMessageDeflate: false,
      httpCompression: false,
      // A change to a document may have 256 kB; whoever sends more than this is cut off alone.
      maxHttpBufferSize: 512 * 1024,
      // Upgrades of other paths are the GraphQL server's to answer.
      destroyUpgrade: false,
      allowRequest: (request, answer) =>
        answer(null, originAllowed(request.headers, this.options.allowedOrigins)),
    });
    // Nothing lives outside the namespace: without this a client could hold anonymous connections open.
    this.io.on('connection', (socket) => socket.disconnect(true));
    this.rooms.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) =>
          next(new Error(error instanceof Unauthenticated ? 'UNAUTHENTICATED' : 'UNAVAILABLE')),
      );
    });
    this.rooms.on('connection', (socket) => this.serve(socket));
    for (const door of this.doors)
      openDoor(this.io, door, (change) => this.metrics.sockets.inc({ kind: door.name.slice(1) }, change));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.connections.endWhere(() => true, 'SERVER_STOPS');
    this.io?.engine.close();
    await this.upgraded.end();
  }

  private async admit(socket: Socket): Promise<void> {
    const { headers } = socket.handshake;
    const { token, language } = socket.handshake.auth as { token?: unknown; language?: unknown };
    const credential = this.operations.credential(headers, token);
    // A page cannot choose the header of a WebSocket, so it may say its language beside the token.
    const said = typeof language === 'string' ? language : headers['accept-language'];
    if (credential === undefined) throw new Unauthenticated();
    const scope = new ReadScope(this.pool, credential);
    const actor = await scope.actor();
    await scope.finish();
    if (actor === undefined) throw new Unauthenticated();
    const caller: Caller = {
      socket,
      credential,
      actor,
      language: said === undefined ? actor.language : languageOf(said),
      read: (work) => this.read(credential, work),
    };
    socket.data = { caller };
  }

  private async read<T>(
    credential: Caller['credential'],
    work: (scope: ReadScope) => Promise<T>,
  ): Promise<T> {
    const scope = new ReadScope(this.pool, credential);
    try {
      if ((await scope.actor()) === undefined) throw new Unauthenticated();
      return await work(scope);
    } finally {
      await scope.finish();
    }
  }

  private serve(socket: Socket): void {
    const { caller } = socket.data as { caller: Caller };
    this.metrics.sockets.inc({ kind: 'rooms' });
    const forget = this.connections.add({ ...caller.actor, end: (reason) => this.end(socket, reason) });
    socket.on('disconnect', (reason) => {
      forget();
      this.metrics.sockets.dec({ kind: 'rooms' });
      for (const hook of this.leaving) hook(caller, reason === 'server namespace disconnect');
    });
    for (const handler of this.handlers.values()) {
      socket.on(handler.event, (...sent: readonly unknown[]) => {
        const ack = sent.at(-1);
        const answer: Ack = typeof ack === 'function' ? (ack as Ack) : () => undefined;
        this.answer(caller, handler, sent[0])
          .then((make) => answer(make()))
          .catch((error: unknown) => {
            if (error instanceof Unauthenticated) return this.end(socket, 'REVOKED');
            this.logger.error({ err: error, event: handler.event }, 'an event failed');
            answer(FAULT);
          });
      });
    }
  }

  private end(socket: Socket, reason: EndReason): void {
    // A server that stops takes nothing away: the client finds another one, or this one again.
    if (reason === 'SERVER_STOPS') return void socket.conn.close();
    socket.emit('revoked', { reason });
    socket.disconnect(true);
  }

  private async answer(
    caller: Caller,
    handler: SocketHandler<unknown>,
    payload: unknown,
  ): Promise<() => object> {
    const acknowledged = (result: Acknowledged): object =>
      isRefusal(result) ? refused(result, caller) : { ok: true, ...result };
    const no = (refusal: Refusal) => () => refused(refusal, caller);
    const wait = this.limiter.take(caller.credential.hash.toString('base64'));
    if (wait > 0) return no(rateLimited(wait));
    if (typeof payload !== 'object' || payload === null) return no(UNKNOWN_SHAPE);
    const parsed = handler.input.safeParse(payload);
    if (!parsed.success) return no(inputRefusal(parsed.error));
    const result = await handler.handle(caller, parsed.data);
    return () => acknowledged(typeof result === 'function' ? (result as () => Acknowledged)() : result);
  }
}

const rateLimited = (seconds: number): Refusal =>
  refuse('RATE_LIMITED', {
    en: `Too many requests. Try again in ${seconds} s.`,
    fr: `Trop de requêtes. Réessayez dans ${seconds} s.`,
  });

const refused = (refusal: Refusal, { language }: Caller): object => ({
  ok: false,
  refusal: {
    code: refusal.code,
    message: worded(refusal.message, language),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(refusal.currentVersion === undefined ? {} : { currentVersion: refusal.currentVersion }),
  },
});
