import { Resolver } from '@nestjs/graphql';
import { type Operation, QueryField } from '@parley/platform';
import { type HeatArgs, readHeat } from './read-heat';

/** Notes counted by domain, part of the world and month. */
@Resolver()
export class HeatResolver {
  @QueryField('noteHeat')
  heat(_: unknown, args: HeatArgs, { scope }: Operation): ReturnType<typeof readHeat> {
    return readHeat(scope, args);
  }
}
