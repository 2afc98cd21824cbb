import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { FirstResults } from './commands/first-results';
import { CommandRunner } from './commands/runner';
import { readerPool, systemPool } from './database/pools';
import { urlFor } from './database/roles';
import { READER_POOL, SYSTEM_POOL } from './database/tokens';
import { writerSource } from './database/writer';
import { DueRunner } from './due/due-runner';
import { Answers } from './graphql/answers';
import { BaseResolver, RefusalResolver } from './graphql/base-resolvers';
import { Nodes } from './graphql/nodes';
import { Operations } from './graphql/operations';
import { RateLimiter } from './limits/rate-limiter';
import { Letters } from './mail/letters';
import { MAIL_TRANSPORT } from './mail/mail';
import { mailTransport } from './mail/transports';
import { PLATFORM_OPTIONS, type PlatformOptions } from './options';
import { PostgresSignal } from './record/postgres-signal';
import { RedisSignal } from './record/redis-signal';
import { Relay } from './record/relay';
import { SIGNAL } from './record/signal';
import { Audience } from './sockets/audience';
import { Connections } from './sockets/connections';
import { ListNews } from './sockets/list-news';
import { SocketServer } from './sockets/socket-server';
import { SubjectNews } from './sockets/subject-news';
import { CredentialWatch } from './sockets/watch';
import { AuditLog } from './telemetry/audit-log';
import { Metrics } from './telemetry/metrics';
import { LOGGER } from './telemetry/tokens';

const services = [
  CommandRunner,
  Relay,
  DueRunner,
  Answers,
  Nodes,
  Operations,
  RateLimiter,
  Audience,
  Connections,
  SocketServer,
  SubjectNews,
  ListNews,
  CredentialWatch,
  AuditLog,
  Metrics,
  Letters,
];

/** Closes the pools last, when nothing reads any more. */
class Pools implements OnApplicationShutdown {
  constructor(
    @Inject(READER_POOL) private readonly reader: pg.Pool,
    @Inject(SYSTEM_POOL) private readonly system: pg.Pool,
    @Inject(DataSource) private readonly writer: DataSource,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.reader.end(), this.system.end(), this.writer.destroy()]);
  }
}

/** The server's plumbing, for every domain. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(
    options: PlatformOptions,
    logger: Logger,
    entities: readonly EntityTarget<ObjectLiteral>[],
  ): DynamicModule {
    const { databaseUrl, poolSize, redisUrl } = options;
    const tolerant = (pool: pg.Pool): pg.Pool =>
      pool.on('error', (error) => logger.warn({ err: error }, 'an idle connection was lost'));
    return {
      module: PlatformModule,
      providers: [
        ...services,
        Pools,
        FirstResults,
        BaseResolver,
        RefusalResolver,
        { provide: PLATFORM_OPTIONS, useValue: options },
        { provide: LOGGER, useValue: logger },
        { provide: MAIL_TRANSPORT, useFactory: () => mailTransport(options.mail) },
        { provide: READER_POOL, useFactory: () => tolerant(readerPool(databaseUrl, poolSize)) },
        { provide: SYSTEM_POOL, useFactory: () => tolerant(systemPool(databaseUrl, poolSize)) },
        { provide: DataSource, useFactory: () => writerSource(databaseUrl, entities, poolSize).initialize() },
        {
          provide: SIGNAL,
          inject: [SYSTEM_POOL],
          useFactory: (pool: pg.Pool) =>
            redisUrl === undefined
              ? new PostgresSignal(urlFor('parley_system', databaseUrl), pool, logger)
              : new RedisSignal(redisUrl, logger),
        },
      ],
      exports: [...services, MAIL_TRANSPORT, PLATFORM_OPTIONS, LOGGER, READER_POOL, SYSTEM_POOL, DataSource],
    };
  }
}
