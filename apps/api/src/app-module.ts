import { type DynamicModule, Module } from '@nestjs/common';
import {
  delegationsEntities,
  DelegationsModule,
  delegationsResolvers,
  delegationsSdl,
} from '@parley/delegations/server';
import { AwarenessModule, awarenessResolvers, awarenessSdl } from '@parley/awareness/server';
import { CoeditingModule } from '@parley/coediting/server';
import { DocumentsModule } from '@parley/documents';
import { DecisionsModule, decisionsResolvers, decisionsSdl } from '@parley/decisions/server';
import { feedsEntities, FeedsModule, feedsSdl } from '@parley/feeds/server';
import { graphqlModule, PlatformModule, type PlatformOptions } from '@parley/platform';
import { papersEntities, PapersModule, papersResolvers, papersSdl } from '@parley/papers/server';
import { roomsEntities, RoomsModule, roomsResolvers, roomsSdl } from '@parley/rooms/server';
import {
  requestsResolvers,
  requestsSdl,
  sessionsEntities,
  SessionsModule,
  sessionsResolvers,
  sessionsSdl,
} from '@parley/sessions/server';
import { DEMONSTRATION_PASSWORD } from '@parley/delegations/model';
import type { Logger } from 'pino';
import type { Configuration } from './configuration';
import type { Folders } from './folders';
import { nameOfPerson } from './name-of-person';
import { VERSION } from './version';

const schema = [
  { sdl: delegationsSdl, resolvers: delegationsResolvers },
  { sdl: sessionsSdl, resolvers: sessionsResolvers },
  { sdl: requestsSdl, resolvers: requestsResolvers },
  { sdl: roomsSdl, resolvers: roomsResolvers },
  { sdl: papersSdl, resolvers: papersResolvers },
  { sdl: decisionsSdl, resolvers: decisionsResolvers },
  { sdl: awarenessSdl, resolvers: awarenessResolvers },
  { sdl: feedsSdl },
];

/** The forum, put together. */
@Module({})
export class AppModule {
  static forRoot(
    configuration: Configuration,
    options: PlatformOptions,
    logger: Logger,
    { fonts, mergeWorker, pressWorker, importWorker }: Omit<Folders, 'web'>,
  ): DynamicModule {
    const entities = [
      ...delegationsEntities,
      ...sessionsEntities,
      ...roomsEntities,
      ...papersEntities,
      ...feedsEntities,
    ];
    const demonstration = configuration.demo
      ? { offeredPassword: configuration.demoPassword === undefined ? DEMONSTRATION_PASSWORD : null }
      : null;
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(options, logger, entities),
        DocumentsModule.forRoot({ fontFolder: fonts, workerFile: pressWorker }),
        CoeditingModule.forRoot({ workerFile: mergeWorker, nameOf: nameOfPerson }),
        DelegationsModule.forRoot({ version: VERSION, demonstration }),
        SessionsModule,
        RoomsModule,
        PapersModule.forRoot({ largestAttachment: configuration.largestAttachment, importWorker }),
        DecisionsModule,
        AwarenessModule,
        FeedsModule,
        graphqlModule(schema),
      ],
    };
  }
}
