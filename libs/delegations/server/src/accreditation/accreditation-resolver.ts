import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { canAccredit, canConfirm, mayConfirm, maySeePerson } from '@parley/delegations/model';
import type { Actor, Refusal } from '@parley/kernel';
import { Answers, BadInput, CommandField, type Operation, QueryField } from '@parley/platform';
import { pendingPeople, personByKey, type PersonView, personViewed } from '../people/person-view';
import { confirmAccreditation, declineAccreditation, giveAccrediting } from './commands';

const LARGEST = 100;

@Resolver('Person')
export class AccreditationResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @QueryField('pendingAccreditations')
  async pending(
    _: unknown,
    { first }: { first?: number | null },
    { scope }: Operation,
  ): Promise<PersonView[]> {
    const size = first ?? LARGEST;
    if (size < 1 || size > LARGEST) throw new BadInput(`\`first\` takes 1 to ${LARGEST}.`);
    const actor = await scope.actor();
    if (actor === undefined) return [];
    // Of another delegation nobody learns who is to come: only the own is asked for.
    const delegation = actor.standing === 'SECRETARIAT' ? null : (actor.delegation ?? '');
    const people = await pendingPeople(scope, delegation, size);
    return people.filter((person) => maySeePerson(actor, personViewed(person)));
  }

  @ResolveField('viewerCanConfirm')
  async viewerCanConfirm(person: PersonView, _: unknown, { scope }: Operation): Promise<boolean> {
    const actor = await scope.actor();
    return actor !== undefined && mayConfirm(actor, personViewed(person)) === null;
  }

  @CommandField('confirmAccreditation', confirmAccreditation)
  confirm(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, confirmAccreditation, args, personByKey);
  }

  @CommandField('declineAccreditation', declineAccreditation)
  decline(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, declineAccreditation, args, personByKey);
  }

  @CommandField('giveAccrediting', giveAccrediting)
  giveAccrediting(_: unknown, args: object, operation: Operation): Promise<PersonView | Refusal> {
    return this.answers.answer(operation, giveAccrediting, args, personByKey);
  }
}

@Resolver('ViewerAbilities')
export class AccreditingAbilitiesResolver {
  @ResolveField('accredit')
  async accredit({ actor }: { actor: Actor }, _: unknown, { scope }: Operation): Promise<boolean> {
    if (canAccredit(actor) || actor.personId === null) return canAccredit(actor);
    return (await scope.loader(personByKey).load(actor.personId))?.accredits === true;
  }

  @ResolveField('confirmAccreditations')
  confirmAccreditations({ actor }: { actor: Actor }): boolean {
    return canConfirm(actor);
  }
}
