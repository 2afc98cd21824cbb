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
  pause(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, pauseFloor, args, agendaItemByKey);
  }

  @CommandField('resumeFloor', resumeFloor)
  resume(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, resumeFloor, args, agendaItemByKey);
  }

  @CommandField('setSpeakersList', setSpeakersList)
  setList(_: unknown, args: object, operation: Operation): Item {
    return this.answers.answer(operation, setSpeakersList, args, agendaItemByKey);
  }
}
