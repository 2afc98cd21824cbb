import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { addAgendaItem, changeAgendaItem, moveAgendaItem, withdrawAgendaItem } from '../commands/edit-agenda';
import { closeAgendaItem, openAgendaItem, suspendAgendaItem } from '../commands/run-item';
import { agendaItemByKey } from '../reading/agenda-loaders';
import type { AgendaItemView } from '../reading/agenda-view';

type Answered = Promise<AgendaItemView | Refusal>;

@Resolver('AgendaItem')
export class AgendaItemResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('AgendaItem', agendaItemByKey);
  }

  @CommandField('addAgendaItem', addAgendaItem)
  add(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, addAgendaItem, args, agendaItemByKey);
  }

  @CommandField('changeAgendaItem', changeAgendaItem)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changeAgendaItem, args, agendaItemByKey);
  }

  @CommandField('moveAgendaItem', moveAgendaItem)
  move(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, moveAgendaItem, args, agendaItemByKey);
  }

  @CommandField('withdrawAgendaItem', withdrawAgendaItem)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawAgendaItem, args, agendaItemByKey);
  }

  @CommandField('openAgendaItem', openAgendaItem)
  open(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, openAgendaItem, args, agendaItemByKey);
  }

  @CommandField('suspendAgendaItem', suspendAgendaItem)
  suspend(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, suspendAgendaItem, args, agendaItemByKey);
  }

  @CommandField('closeAgendaItem', closeAgendaItem)
  close(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, closeAgendaItem, args, agendaItemByKey);
  }
}
