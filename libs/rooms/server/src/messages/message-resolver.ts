import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { sessionByKey, type SessionView } from '@parley/sessions/server';
import { readMessages, resumeMessages, sendMessage, suspendMessages } from './commands';
import { type MessageView, messageViewByKey } from './message-fields';

@Resolver('Message')
export class MessageResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Message', messageViewByKey);
  }

  @CommandField('sendMessage', sendMessage)
  send(_: unknown, args: object, operation: Operation): Promise<MessageView | Refusal> {
    return this.answers.answer(operation, sendMessage, args, messageViewByKey);
  }

  @CommandField('readMessages', readMessages)
  read(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, readMessages, args, sessionByKey);
  }

  @CommandField('suspendMessages', suspendMessages)
  suspend(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, suspendMessages, args, sessionByKey);
  }

  @CommandField('resumeMessages', resumeMessages)
  resume(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, resumeMessages, args, sessionByKey);
  }
}
