import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { DecisionNews } from '../live/decision-news';
import {
  answerStrawPoll,
  changeStrawPoll,
  closeStrawPoll,
  openStrawPoll,
  withdrawStrawPoll,
} from './straw-commands';
import { type StrawListArgs, strawPage, type StrawPage } from './straw-page';
import { strawByKey, type StrawView } from './straw-view';

type Answered = Promise<StrawView | Refusal>;

/** Straw polls. */
@Resolver('StrawPoll')
export class StrawResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
    @Inject(DecisionNews) news: DecisionNews,
  ) {
    nodes.register('StrawPoll', strawByKey);
    news.register('StrawPoll', strawByKey);
  }

  @QueryField('strawPoll')
  async strawPoll(
    _: unknown,
    { id }: { readonly id: string },
    { scope }: Operation,
  ): Promise<StrawView | null> {
    const key = keyOf('StrawPoll', id);
    return key === undefined ? null : ((await scope.loader(strawByKey).load(key)) ?? null);
  }

  @QueryField('strawPolls')
  strawPolls(_: unknown, args: StrawListArgs, { scope }: Operation): Promise<StrawPage> {
    return strawPage(scope, args);
  }

  @CommandField('openStrawPoll', openStrawPoll)
  open(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, openStrawPoll, args, strawByKey);
  }

  @CommandField('answerStrawPoll', answerStrawPoll)
  answer(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, answerStrawPoll, args, strawByKey);
  }

  @CommandField('changeStrawPoll', changeStrawPoll)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changeStrawPoll, args, strawByKey);
  }

  @CommandField('withdrawStrawPoll', withdrawStrawPoll)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawStrawPoll, args, strawByKey);
  }

  @CommandField('closeStrawPoll', closeStrawPoll)
  close(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, closeStrawPoll, args, strawByKey);
  }
}
