import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { keyOf } from '@parley/kernel';
import { Nodes, type Operation, QueryField } from '@parley/platform';
import { DecisionNews } from '../live/decision-news';
import { decisionByReference, type DecisionListArgs, type DecisionPage, decisionPage } from './decision-page';
import { decisionByKey, type DecisionView } from './decision-view';

interface Named {
  readonly id?: string | null;
  readonly reference?: string | null;
}

@Resolver('Decision')
export class DecisionResolver {
  constructor(@Inject(Nodes) nodes: Nodes, @Inject(DecisionNews) news: DecisionNews) {
    nodes.register('Decision', decisionByKey);
    news.register('Decision', decisionByKey);
  }

  @QueryField('decision')
  async decision(_: unknown, { id, reference }: Named, { scope }: Operation): Promise<DecisionView | null> {
    if (id == null) return reference == null ? null : decisionByReference(scope, reference);
    const key = keyOf('Decision', id);
    return key === undefined ? null : ((await scope.loader(decisionByKey).load(key)) ?? null);
  }

  @QueryField('decisions')
  decisions(_: unknown, args: DecisionListArgs, { scope }: Operation): Promise<DecisionPage> {
    return decisionPage(scope, args);
  }
}
