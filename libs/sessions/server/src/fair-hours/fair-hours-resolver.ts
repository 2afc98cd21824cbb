import { Resolver } from '@nestjs/graphql';
import type { SlotGround } from '@parley/sessions/model';
import {
  boundsOf,
  canFindFairHours,
  checkSlotLength,
  checkSlotSearch,
  type Slot,
  slotEffect,
  type SlotEffect,
  type SlotSearch,
  suggestSlots,
} from '@parley/sessions/model';
import { NotForYou, type Operation, QueryField } from '@parley/platform';
import { databaseNow } from '../reading/database-now';
import { readGround } from './read-ground';
import { accepted, type SearchArgs, searchOf, type SubjectArgs, subjectOf } from './search-input';

const bySecretariat = async ({ scope, language }: Operation): Promise<void> => {
  const actor = await scope.actor();
  if (actor === undefined || !canFindFairHours(actor)) throw new NotForYou(language);
};

const groundOf = async (
  search: SlotSearch,
  { scope, language }: Operation,
): Promise<{ readonly ground: SlotGround; readonly before: Date }> => {
  const refusal = checkSlotSearch(search);
  if (refusal !== null) accepted(refusal, language);
  const { from, to } = boundsOf(search);
  const [start, before] = [new Date(from), new Date(to)];
  const ground = await readGround(scope, search, { from: start, before, minutes: search.minutes });
  return { ground: accepted(ground, language), before };
};

@Resolver()
export class FairHoursResolver {
  @QueryField('suggestSlots')
  async suggest(_: unknown, args: { readonly search: SearchArgs }, operation: Operation): Promise<Slot[]> {
    await bySecretariat(operation);
    const search = searchOf(args.search);
    const { ground, before } = await groundOf(search, operation);
    const now = await operation.scope.loader(databaseNow).load('now');
    // Of a range that is over, what would have been fair is told; in one that is not, nothing that has passed is proposed.
    return suggestSlots(ground, search, now < before ? now : null);
  }

  @QueryField('slotGround')
  async ground(_: unknown, args: { readonly search: SearchArgs }, operation: Operation): Promise<SlotGround> {
    await bySecretariat(operation);
    return (await groundOf(searchOf(args.search), operation)).ground;
  }

  @QueryField('slotEffect')
  async effect(
    _: unknown,
    args: SubjectArgs & { readonly startsAt: string },
    operation: Operation,
  ): Promise<SlotEffect> {
    await bySecretariat(operation);
    const subject = subjectOf(args);
    const refusal = checkSlotLength(subject.minutes);
    if (refusal !== null) accepted(refusal, operation.language);
    const startsAt = new Date(args.startsAt);
    // What begins with the slot itself was not carried before it.
    const span = { from: startsAt, before: new Date(startsAt.getTime() + 1), minutes: subject.minutes };
    const ground = accepted(await readGround(operation.scope, subject, span), operation.language);
    return slotEffect(ground, startsAt, subject.minutes);
  }
}
