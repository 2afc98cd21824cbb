import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LOGGER, PLATFORM_OPTIONS, type PlatformOptions, SYSTEM_POOL, urlFor } from '@parley/platform';
import type pg from 'pg';
import type { Logger } from 'pino';
import { NODE_WIRE } from './between/node-wire';
import { PostgresWire } from './between/postgres-wire';
import { RedisWire } from './between/redis-wire';
import { DocumentHandlers, NAME_OF, type NameOf } from './live/document-handlers';
import { OpenDocuments } from './live/open-documents';
import { MERGER, Merger } from './merging/merger';
import { readTextsIn } from './text/stored-text';
import { StoredDocuments } from './store/stored-documents';

/** What the composition tells about documents that are written together. */
export interface CoeditingOptions {
  /** The program of the worker in which they are merged. */
  readonly workerFile: string;
  readonly nameOf: NameOf;
}

/** Documents that several people write at once, for every domain. */
@Global()
@Module({})
export class CoeditingModule {
  static forRoot({ workerFile, nameOf }: CoeditingOptions): DynamicModule {
    return {
      module: CoeditingModule,
      providers: [
        OpenDocuments,
        DocumentHandlers,
        StoredDocuments,
        { provide: NAME_OF, useValue: nameOf },
        { provide: MERGER, useFactory: () => readTextsIn(new Merger(workerFile)) },
        {
          provide: NODE_WIRE,
          inject: [PLATFORM_OPTIONS, SYSTEM_POOL, LOGGER],
          useFactory: ({ redisUrl, databaseUrl }: PlatformOptions, pool: pg.Pool, logger: Logger) =>
            redisUrl === undefined
              ? new PostgresWire(urlFor('parley_system', databaseUrl), pool, logger)
              : new RedisWire(redisUrl, logger),
        },
      ],
      exports: [OpenDocuments, StoredDocuments, MERGER],
    };
  }
}
