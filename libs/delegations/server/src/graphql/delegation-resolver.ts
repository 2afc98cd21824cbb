import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { dayOf, inOrder, OBSERVER_ORGANISATIONS, rosterAt, seatOf, STATES } from '@parley/delegations/model';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type LoaderOf, Nodes, type Operation, QueryField } from '@parley/platform';
import { admitDelegation, endSeat } from '../charter/commands';
import { seatsOf } from '../roster/seats-of';
import { type DelegationView, delegationView, delegationViews } from './delegation-view';

const byCode: LoaderOf<string, DelegationView | undefined> = {
  batch: async (_, codes) => codes.map(delegationView),
};

const today = (): string => dayOf(new Date());

@Resolver('Delegation')
export class DelegationResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Delegation', byCode);
  }

  @QueryField('delegations')
  async delegations(
    _: unknown,
    { at }: { at?: string | null },
    { scope }: Operation,
  ): Promise<DelegationView[]> {
    return delegationViews(rosterAt(await seatsOf(scope), at ?? today()));
  }

  @QueryField('catalogue')
  catalogue(): DelegationView[] {
    return delegationViews([
      ...inOrder(
        STATES.map(({ code }) => code),
        'EN',
      ),
      ...OBSERVER_ORGANISATIONS.map(({ code }) => code),
    ]);
  }

  @ResolveField('seatFrom')
  async seatFrom({ code }: DelegationView, _: unknown, { scope }: Operation): Promise<string | null> {
    return seatOf(await seatsOf(scope), code, today())?.from ?? null;
  }

  @ResolveField('seatUntil')
  async seatUntil({ code }: DelegationView, _: unknown, { scope }: Operation): Promise<string | null> {
    return seatOf(await seatsOf(scope), code, today())?.until ?? null;
  }

  @CommandField('admitDelegation', admitDelegation)
  admit(_: unknown, args: object, operation: Operation): Promise<DelegationView | Refusal> {
    return this.answers.answer(operation, admitDelegation, args, byCode);
  }

  @CommandField('endSeat', endSeat)
  endSeat(_: unknown, args: object, operation: Operation): Promise<DelegationView | Refusal> {
    return this.answers.answer(operation, endSeat, args, byCode);
  }
}
