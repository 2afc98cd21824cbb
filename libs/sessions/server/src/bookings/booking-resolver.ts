import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { dayOf, rosterAt } from '@parley/delegations/model';
import { seatsOf } from '@parley/delegations/server';
import { type DelegationCode, keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation, QueryField } from '@parley/platform';
import {
  canManageSessions,
  type Conflict,
  type Dossier,
  findConflicts,
  type Format,
  participantsOf,
  plannedSecondsOf,
  type Purpose,
} from '@parley/sessions/model';
import { readDossier } from '../reading/read-dossier';
import { sessionByKey, type SessionView } from '../reading/session-view';
import { conflictFacts } from './conflict-facts';
import { remindInvitation } from './remind-invitation';

/** A plan as the API takes it in. */
interface PlanArgs {
  readonly sessionId?: string | null;
  readonly purpose: Purpose;
  readonly format: Format;
  readonly named?: readonly DelegationCode[] | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place?: string | null;
  readonly chairId?: string | null;
}

const keyIn = ({ sessionId }: PlanArgs): string | null =>
  sessionId == null ? null : (keyOf('Session', sessionId) ?? null);

/** Whoever the plan names to chair; left out, whoever chairs the session already. */
const chairIn = ({ chairId }: PlanArgs, dossier: Dossier | undefined): string | null => {
  if (chairId === undefined) return dossier?.session.chair?.id ?? null;
  return chairId === null ? null : (keyOf('Person', chairId) ?? null);
};

@Resolver()
export class BookingResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @QueryField('sessionConflicts')
  async conflicts(
    _: unknown,
    { plan }: { plan: PlanArgs },
    { scope }: Operation,
  ): Promise<readonly Conflict[]> {
    const actor = await scope.actor();
    if (actor === undefined || !canManageSessions(actor)) return [];
    const sessionKey = keyIn(plan);
    const dossier = sessionKey === null ? undefined : await scope.loader(readDossier).load(sessionKey);
    const [startsAt, endsAt] = [new Date(plan.startsAt), new Date(plan.endsAt)];
    const seats = await seatsOf(scope);
    // A session out of the reader's sight is in the way like any other, and nothing of it is told by naming it.
    const when = { sessionKey: dossier === undefined ? null : sessionKey, startsAt, endsAt };
    const where = { place: plan.place ?? null, chairId: chairIn(plan, dossier) };
    const [facts] = await conflictFacts(scope, [{ ...when, ...where }], seats);
    const participants = participantsOf(plan.format, plan.named ?? [], rosterAt(seats, dayOf(startsAt)));
    const plannedSeconds = plannedSecondsOf(dossier?.items ?? []);
    const { purpose } = plan;
    return facts === undefined
      ? []
      : findConflicts({ startsAt, endsAt, purpose, participants, plannedSeconds }, facts);
  }

  @CommandField('remindInvitation', remindInvitation)
  remind(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, remindInvitation, args, sessionByKey);
  }
}
