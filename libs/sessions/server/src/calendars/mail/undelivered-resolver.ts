import { ResolveField, Resolver } from '@nestjs/graphql';
import { personByKey, type PersonView } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import type { SessionView } from '../../reading/session-view';
import { type Undelivered, undeliveredBySession } from './undelivered';

@Resolver('Session')
export class SessionMailResolver {
  @ResolveField('undeliveredMail')
  undeliveredMail({ key }: SessionView, _: unknown, { scope }: Operation): Promise<readonly Undelivered[]> {
    return scope.loader(undeliveredBySession).load(key);
  }
}

@Resolver('UndeliveredMail')
export class UndeliveredMailResolver {
  @ResolveField('person')
  person({ personKey }: Undelivered, _: unknown, { scope }: Operation): Promise<PersonView | undefined> {
    return scope.loader(personByKey).load(personKey);
  }
}
