import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { agendaItemByKey, type AgendaItemView } from '@parley/sessions/server';
import {
  endFloor,
  giveFloor,
  pauseFloor,
  requestFloor,
  resumeFloor,
  setSpeakersList,
  withdrawFloor,
} from '../floor/commands';
import { endTour, reorderFloor, startTour } from '../floor/order-commands';
import { alignWithFloor, leaveFloor, passFloor, ruleOnPointOfOrder } from '../floor/sides-commands';
import { type FloorRequestView, floorRequestViewByKey } from './floor-view';

type Request = Promise<FloorRequestView | Refusal>;
type Item = Promise<AgendaItemView | Refusal>;

@Resolver('FloorRequest')
export class FloorResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('FloorRequest', floorRequestViewByKey);
  }

  @CommandField('requestFloor', requestFloor)
  request(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, requestFloor, args, floorRequestViewByKey);
  }

  @CommandField('withdrawFloor', withdrawFloor)
  withdraw(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, withdrawFloor, args, floorRequestViewByKey);
  }

  @CommandField('giveFloor', giveFloor)
  give(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, giveFloor, args, floorRequestViewByKey);
  }

  @CommandField('endFloor', endFloor)
  end(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, endFloor, args, floorRequestViewByKey);
  }

  @CommandField('pauseFloor', pauseFloor)
  pauseClock(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, pauseFloor, args, agendaItemByKey);
  }

  @CommandField('resumeFloor', resumeFloor)
  resumeClock(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, resumeFloor, args, agendaItemByKey);
  }

  @CommandField('setSpeakersList', setSpeakersList)
  setList(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, setSpeakersList, args, agendaItemByKey);
  }

  @CommandField('reorderFloor', reorderFloor)
  reorder(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, reorderFloor, args, agendaItemByKey);
  }

  @CommandField('startTour', startTour)
  startTour(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, startTour, args, agendaItemByKey);
  }

  @CommandField('endTour', endTour)
  endTour(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, endTour, args, agendaItemByKey);
  }

  @CommandField('alignWithFloor', alignWithFloor)
  align(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, alignWithFloor, args, floorRequestViewByKey);
  }

  @CommandField('leaveFloor', leaveFloor)
  leave(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, leaveFloor, args, floorRequestViewByKey);
  }

  @CommandField('passFloor', passFloor)
  pass(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, passFloor, args, floorRequestViewByKey);
  }

  @CommandField('ruleOnPointOfOrder', ruleOnPointOfOrder)
  rule(_: unknown, args: object, operation: Operation): Request {
    return this.answers.answer(operation, ruleOnPointOfOrder, args, floorRequestViewByKey);
  }
}
