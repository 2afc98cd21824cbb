import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { answerInvitation } from '../commands/answer-invitation';
import { cancelSession, changeSession, scheduleSession } from '../commands/plan-session';
import {
  closeSession,
  conveneSession,
  openSession,
  recordSession,
  suspendSession,
} from '../commands/run-session';
import { type SessionListArgs, type SessionPage, sessionPage } from '../reading/session-page';
import { sessionByKey, type SessionView } from '../reading/session-view';

type Answered = Promise<SessionView | Refusal>;

@Resolver('Session')
export class SessionResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Session', sessionByKey);
  }

  @QueryField('session')
  async session(_: unknown, { id }: { id: string }, { scope }: Operation): Promise<SessionView | null> {
    const key = keyOf('Session', id);
    return key === undefined ? null : ((await scope.loader(sessionByKey).load(key)) ?? null);
  }

  @QueryField('sessions')
  sessions(_: unknown, args: SessionListArgs, { scope }: Operation): Promise<SessionPage> {
    return sessionPage(scope, args);
  }

  @CommandField('scheduleSession', scheduleSession)
  schedule(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, scheduleSession, args, sessionByKey);
  }

  @CommandField('changeSession', changeSession)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changeSession, args, sessionByKey);
  }

  @CommandField('conveneSession', conveneSession)
  convene(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, conveneSession, args, sessionByKey);
  }

  @CommandField('cancelSession', cancelSession)
  cancel(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, cancelSession, args, sessionByKey);
  }

  @CommandField('answerInvitation', answerInvitation)
  answerInvitation(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, answerInvitation, args, sessionByKey);
  }

  @CommandField('openSession', openSession)
  open(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, openSession, args, sessionByKey);
  }

  @CommandField('suspendSession', suspendSession)
  suspend(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, suspendSession, args, sessionByKey);
  }

  @CommandField('closeSession', closeSession)
  close(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, closeSession, args, sessionByKey);
  }

  @CommandField('recordSession', recordSession)
  record(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, recordSession, args, sessionByKey);
  }
}
