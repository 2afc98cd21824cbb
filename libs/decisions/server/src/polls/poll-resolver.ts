import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { canManageSessions } from '@parley/sessions/model';
import { keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { DecisionNews } from '../live/decision-news';
import { takeStatementsOn } from '../statements/statement-subjects';
import { associateWithPoll, closePoll, openPoll, remindOfPoll, takePosition } from './commands';
import { pollIn } from './load-poll';
import { type PollListArgs, type PollPage, pollPage, pollsAwaiting } from './poll-page';
import { pollByKey, type PollView } from './poll-view';

type Answered = Promise<PollView | Refusal>;

/** Consensus polls. */
@Resolver('Poll')
export class PollResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
    @Inject(DecisionNews) news: DecisionNews,
  ) {
    nodes.register('Poll', pollByKey);
    news.register('Poll', pollByKey);
    takeStatementsOn('Poll', pollIn);
  }

  @QueryField('poll')
  async poll(_: unknown, { id }: { readonly id: string }, { scope }: Operation): Promise<PollView | null> {
    const key = keyOf('Poll', id);
    return key === undefined ? null : ((await scope.loader(pollByKey).load(key)) ?? null);
  }

  @QueryField('polls')
  polls(_: unknown, args: PollListArgs, { scope }: Operation): Promise<PollPage> {
    return pollPage(scope, args);
  }

  @QueryField('pollsAwaitingMe')
  awaiting(_: unknown, __: unknown, { scope }: Operation): Promise<PollView[]> {
    return pollsAwaiting(scope);
  }

  @QueryField('viewerCanOpenPolls')
  async mayOpen(_: unknown, __: unknown, { scope }: Operation): Promise<boolean> {
    const actor = await scope.actor();
    return actor !== undefined && canManageSessions(actor);
  }

  @CommandField('openPoll', openPoll)
  open(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, openPoll, args, pollByKey);
  }

  @CommandField('takePosition', takePosition)
  take(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, takePosition, args, pollByKey);
  }

  @CommandField('associateWithPoll', associateWithPoll)
  associate(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, associateWithPoll, args, pollByKey);
  }

  @CommandField('closePoll', closePoll)
  close(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, closePoll, args, pollByKey);
  }

  @CommandField('remindOfPoll', remindOfPoll)
  remind(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, remindOfPoll, args, pollByKey);
  }
}
