import { FeedTokenEntity } from './entities/feed-token.entity';
import sdl from './feeds.graphql';

export * from './feeds-module';
export * from './tokens/commands';

/** SDL of the feed. */
export const feedsSdl = sdl;
/** What this domain stores through TypeORM. */
export const feedsEntities = [FeedTokenEntity];
