import { Resolver } from '@nestjs/graphql';
import { type Operation, QueryField } from '@parley/platform';
import { type Waiting, waitingFor } from './waiting';

@Resolver('DecisionsWaiting')
export class WaitingResolver {
  @QueryField('decisionsWaiting')
  waiting(_: unknown, __: unknown, { scope }: Operation): Promise<Waiting> {
    return waitingFor(scope);
  }
}
