import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { askForPositions, closeShowOfPositions, showPosition } from './commands';
import { type ShowView, showViewByKey } from './read-show';

type Show = Promise<ShowView | Refusal>;

@Resolver('ShowOfPositions')
export class ShowResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('ShowOfPositions', showViewByKey);
  }

  @CommandField('askForPositions', askForPositions)
  ask(_: unknown, args: object, operation: Operation): Show {
    return this.answers.answer(operation, askForPositions, args, showViewByKey);
  }

  @CommandField('showPosition', showPosition)
  show(_: unknown, args: object, operation: Operation): Show {
    return this.answers.answer(operation, showPosition, args, showViewByKey);
  }

  @CommandField('closeShowOfPositions', closeShowOfPositions)
  close(_: unknown, args: object, operation: Operation): Show {
    return this.answers.answer(operation, closeShowOfPositions, args, showViewByKey);
  }
}
