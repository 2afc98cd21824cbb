import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { maySeePerson, maySeePrivate } from '@parley/delegations/model';
import type { Actor, Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import {
  accreditPerson,
  changePerson,
  endAccreditation,
  giveAuthority,
  revokeSignIns,
} from '../people/commands';
import { peopleOf, personByKey, type PersonView } from '../people/person-view';
import { type DelegationView, delegationView } from './delegation-view';

const asSeen = ({ key, role, code }: PersonView) => ({ id: key, role, delegation: code });

const privateOf = async <T>(person: PersonView, { scope }: Operation, value: T): Promise<T | null> => {
  const actor = await scope.actor();
  return actor !== undefined && maySeePrivate(actor, asSeen(person)) ? value : null;
};

@Resolver('Person')
export class PersonResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Person', personByKey);
  }

  @QueryField('people')
  async people(
    _: unknown,
    { delegation }: { delegation?: string | null },
    { scope }: Operation,
  ): Promise<PersonView[]> {
    const actor: Actor | undefined = await scope.actor();
    if (actor === undefined) return [];
    const people = await peopleOf(scope, delegation ?? null);
    return people.filter((person) => maySeePerson(actor, asSeen(person)));
  }

  @ResolveField('delegation')
  delegation({ code }: PersonView): DelegationView | null {
    return code === null ? null : (delegationView(code) ?? null);
  }

  @ResolveField('email')
  email(person: PersonView, _: unknown, operation: Operation): Promise<string | null> {
    return privateOf(person, operation, person.held.email);
  }

  @ResolveField('clearance')
  clearance(person: PersonView, _: unknown, operation: Operation): Promise<string | null> {
    return privateOf(person, operation, person.held.clearance);
  }

  @ResolveField('caveats')
  caveats(person: PersonView, _: unknown, operation: Operation): Promise<string[] | null> {
    return privateOf(person, operation, person.held.caveats);
  }

  @CommandField('accreditPerson', accreditPerson)
  accredit(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, accreditPerson, args, personByKey);
  }

  @CommandField('changePerson', changePerson)
  change(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, changePerson, args, personByKey);
  }

  @CommandField('endAccreditation', endAccreditation)
  end(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, endAccreditation, args, personByKey);
  }

  @CommandField('giveAuthority', giveAuthority)
  authority(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, giveAuthority, args, personByKey);
  }

  @CommandField('revokeSignIns', revokeSignIns)
  revoke(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, revokeSignIns, args, personByKey);
  }
}
