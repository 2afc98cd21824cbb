import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { DecisionNews } from '../live/decision-news';
import { agreeAction, carryAction, concludeAction, postponeAction, reportOnAction } from './action-commands';
import { actionTable, type ActionTally } from './action-table';
import {
  actionByKey,
  type ActionListArgs,
  actionPage,
  type ActionPage,
  type ActionView,
} from './read-actions';

type Answered = Promise<ActionView | Refusal>;

@Resolver('AgreedAction')
export class ActionResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
    @Inject(DecisionNews) news: DecisionNews,
  ) {
    nodes.register('AgreedAction', actionByKey);
    news.register('AgreedAction', actionByKey);
  }

  @QueryField('actions')
  actions(_: unknown, args: ActionListArgs, { scope }: Operation): Promise<ActionPage> {
    return actionPage(scope, args);
  }

  @QueryField('actionTable')
  table(
    _: unknown,
    { year }: { readonly year?: number | null },
    { scope }: Operation,
  ): Promise<ActionTally[]> {
    return actionTable(scope, year ?? null);
  }

  @CommandField('agreeAction', agreeAction)
  agree(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, agreeAction, args, actionByKey);
  }

  @CommandField('reportOnAction', reportOnAction)
  report(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, reportOnAction, args, actionByKey);
  }

  @CommandField('concludeAction', concludeAction)
  conclude(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, concludeAction, args, actionByKey);
  }

  @CommandField('postponeAction', postponeAction)
  postpone(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, postponeAction, args, actionByKey);
  }

  @CommandField('carryAction', carryAction)
  carry(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, carryAction, args, actionByKey);
  }
}
