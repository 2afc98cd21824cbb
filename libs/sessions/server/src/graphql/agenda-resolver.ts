import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation } from '@parley/platform';
import { adoptAgenda, approveUndiscussed, askToDiscuss } from '../commands/adopt-agenda';
import { moveAgendaItems } from '../commands/edit-agenda';
import { deferAgendaItem } from '../commands/defer-item';
import { agendaItemByKey } from '../reading/agenda-loaders';
import type { AgendaItemView } from '../reading/agenda-view';
import { sessionByKey, type SessionView } from '../reading/session-view';

/** What is done with an agenda as a whole. */
@Resolver('Session')
export class AgendaResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @CommandField('adoptAgenda', adoptAgenda)
  adopt(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, adoptAgenda, args, sessionByKey);
  }

  @CommandField('approveUndiscussed', approveUndiscussed)
  approve(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, approveUndiscussed, args, sessionByKey);
  }

  @CommandField('askToDiscuss', askToDiscuss)
  ask(_: unknown, args: object, operation: Operation): Promise<AgendaItemView | Refusal> {
    return this.answers.answer(operation, askToDiscuss, args, agendaItemByKey);
  }

  @CommandField('moveAgendaItems', moveAgendaItems)
  moveSeveral(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, moveAgendaItems, args, sessionByKey);
  }

  @CommandField('deferAgendaItem', deferAgendaItem)
  defer(_: unknown, args: object, operation: Operation): Promise<AgendaItemView | Refusal> {
    return this.answers.answer(operation, deferAgendaItem, args, agendaItemByKey);
  }
}
