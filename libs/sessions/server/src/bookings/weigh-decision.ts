import { seatsIn } from '@parley/delegations/server';
import { type Actor, isRefusal, type Result, visible } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import {
  type ConflictFacts,
  type Dossier,
  findConflicts,
  overriding,
  plannedSecondsOf,
  type Session,
  type SessionDecision,
  settle,
} from '@parley/sessions/model';
import { conflictFacts } from './conflict-facts';

type When = Pick<Session, 'key' | 'startsAt' | 'endsAt' | 'place'> & { readonly chairId: string | null };

/** When and where a session is held, and by whom. */
export const whenOf = ({ key, startsAt, endsAt, place, chair }: Session): When => ({
  ...{ key, startsAt, endsAt, place },
  chairId: chair?.id ?? null,
});

/** What a session as it would stand is held against, in the transaction of the command. */
export const factsIn = async (tx: WriteTx, { key, ...when }: When): Promise<ConflictFacts | undefined> => {
  const plan = { sessionKey: key, ...when };
  const [facts] = await conflictFacts(tx, [plan], await seatsIn(tx));
  return facts;
};

/** The decision, if nothing is in its way or the actor gives a reason to go on all the same. */
export const weigh = (
  dossier: Dossier,
  decision: Result<SessionDecision>,
  facts: ConflictFacts | undefined,
  { actor, reason }: { readonly actor: Actor; readonly reason: string | null },
): Result<SessionDecision> => {
  if (isRefusal(decision) || facts === undefined) return decision;
  const { session, items } = settle(dossier, decision);
  // Of items that the actor does not see not even the length is told.
  const plannedSeconds = plannedSecondsOf(items.filter(({ label }) => visible(actor, label)));
  return overriding(decision, findConflicts({ ...session, plannedSeconds }, facts), reason);
};
