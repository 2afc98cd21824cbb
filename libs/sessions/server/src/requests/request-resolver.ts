import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { seatsOf } from '@parley/delegations/server';
import { type Actor, keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { mayRequest } from '@parley/sessions/model';
import { databaseNow } from '../reading/database-now';
import {
  acknowledgeConsultationRequest,
  correctConsultationRequest,
  requestConsultations,
  withdrawConsultationRequest,
} from './request-commands';
import { type RequestListArgs, type RequestPage, requestPage } from './request-page';
import { requestByKey, type RequestView } from './request-view';
import { scheduleRequested } from './schedule-requested';

type Answered = Promise<RequestView | Refusal>;

@Resolver('ConsultationRequest')
export class RequestResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('ConsultationRequest', requestByKey);
  }

  @QueryField('consultationRequest')
  async request(_: unknown, { id }: { id: string }, { scope }: Operation): Promise<RequestView | null> {
    const key = keyOf('ConsultationRequest', id);
    return key === undefined ? null : ((await scope.loader(requestByKey).load(key)) ?? null);
  }

  @QueryField('consultationRequests')
  requests(_: unknown, args: RequestListArgs, { scope }: Operation): Promise<RequestPage> {
    return requestPage(scope, args);
  }

  @CommandField('requestConsultations', requestConsultations)
  submit(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, requestConsultations, args, requestByKey);
  }

  @CommandField('correctConsultationRequest', correctConsultationRequest)
  correct(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, correctConsultationRequest, args, requestByKey);
  }

  @CommandField('withdrawConsultationRequest', withdrawConsultationRequest)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawConsultationRequest, args, requestByKey);
  }

  @CommandField('acknowledgeConsultationRequest', acknowledgeConsultationRequest)
  acknowledge(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, acknowledgeConsultationRequest, args, requestByKey);
  }

  @CommandField('scheduleRequested', scheduleRequested)
  schedule(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, scheduleRequested, args, requestByKey);
  }
}

@Resolver('ViewerAbilities')
export class RequestingAbilityResolver {
  @ResolveField('requestConsultations')
  async requestConsultations(
    { actor }: { readonly actor: Actor },
    _: unknown,
    { scope }: Operation,
  ): Promise<boolean> {
    const [seats, now] = await Promise.all([seatsOf(scope), scope.loader(databaseNow).load('now')]);
    return mayRequest(actor, seats, now) === null;
  }
}
