import { type DynamicModule, Module } from '@nestjs/common';
import {
  delegationsEntities,
  DelegationsModule,
  delegationsResolvers,
  delegationsSdl,
} from '@parley/delegations/server';
import { feedsEntities, FeedsModule, feedsSdl } from '@parley/feeds/server';
import { graphqlModule, PlatformModule, type PlatformOptions } from '@parley/platform';
import { DEMONSTRATION_PASSWORD } from '@parley/delegations/model';
import type { Logger } from 'pino';
import type { Configuration } from './configuration';
import { VERSION } from './version';

const schema = [
  { sdl: delegationsSdl, resolvers: delegationsResolvers },
  { sdl: feedsSdl },
];

/** The forum, put together. */
@Module({})
export class AppModule {
  static forRoot(configuration: Configuration, options: PlatformOptions, logger: Logger): DynamicModule {
    const entities = [...delegationsEntities, ...feedsEntities];
    const demonstration = configuration.demo
      ? { offeredPassword: configuration.demoPassword === undefined ? DEMONSTRATION_PASSWORD : null }
      : null;
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(options, logger, entities),
        DelegationsModule.forRoot({ version: VERSION, demonstration }),
        FeedsModule,
        graphqlModule(schema),
      ],
    };
  }
}
