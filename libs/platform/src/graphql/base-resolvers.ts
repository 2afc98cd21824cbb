import { Inject } from '@nestjs/common';
import { Resolver, ResolveField } from '@nestjs/graphql';
import { type Refusal, worded } from '@parley/kernel';
import { Nodes } from './nodes';
import type { Operation } from './operation';
import { QueryField } from './permissions';

@Resolver()
export class BaseResolver {
  constructor(@Inject(Nodes) private readonly nodes: Nodes) {}

  @QueryField('node')
  node(_: unknown, { id }: { id: string }, operation: Operation): Promise<object | null> {
    return this.nodes.byId(operation, id);
  }

  @QueryField('serverTime', 'ANYBODY')
  async serverTime(_: unknown, __: unknown, operation: Operation): Promise<string | undefined> {
    const [clock] = await operation.scope.query<{ now: string }>('select clock_timestamp() as now');
    return clock?.now;
  }
}

@Resolver('Refusal')
export class RefusalResolver {
  @ResolveField('message')
  message(refusal: Refusal, _: unknown, operation: Operation): string {
    return worded(refusal.message, operation.language);
  }
}
