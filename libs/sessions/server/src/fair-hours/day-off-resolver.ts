import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { addDayOff, withdrawDayOff } from './commands';
import { type DayOffListArgs, type DayOffPage, dayOffPage } from './day-off-page';
import { dayOffByKey, type DayOffView } from './day-off-row';

@Resolver('DayOff')
export class DayOffResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('DayOff', dayOffByKey);
  }

  @QueryField('daysOff')
  daysOff(_: unknown, args: DayOffListArgs, { scope }: Operation): Promise<DayOffPage> {
    return dayOffPage(scope, args);
  }

  @CommandField('addDayOff', addDayOff)
  add(_: unknown, args: object, operation: Operation): Promise<DayOffView | Refusal> {
    return this.answers.answer(operation, addDayOff, args, dayOffByKey);
  }

  @CommandField('withdrawDayOff', withdrawDayOff)
  withdraw(_: unknown, args: object, operation: Operation): Promise<DayOffView | Refusal> {
    return this.answers.answer(operation, withdrawDayOff, args, dayOffByKey);
  }
}
