import { Module } from '@nestjs/common';
import { FeedResolver } from './feed/feed-resolver';
import { TokenRevocations } from './tokens/revocations';
import {
  FeedTokenResolver,
  ViewerTokenAbilitiesResolver,
  ViewerTokenResolver,
} from './tokens/token-resolver';

/** The durable feed, and the tokens that machines read it with. */
@Module({
  providers: [
    FeedResolver,
    FeedTokenResolver,
    ViewerTokenResolver,
    ViewerTokenAbilitiesResolver,
    TokenRevocations,
  ],
})
export class FeedsModule {}
