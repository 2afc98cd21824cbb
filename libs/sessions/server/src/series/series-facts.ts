import { seatsIn } from '@parley/delegations/server';
import { isRefusal, type Result } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import type { ConflictFacts, FactsOf, SeriesDecision, Session } from '@parley/sessions/model';
import { conflictFacts } from '../bookings/conflict-facts';

/** The database's clock. */
export const clockIn = async (tx: WriteTx): Promise<Date> => {
  const [clock] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
  if (clock === undefined) throw new Error('the database has no clock');
  return clock.now;
};

const nameOf = ({ key, startsAt, endsAt }: Session): string =>
  `${key} ${startsAt.toISOString()} ${endsAt.toISOString()}`;

/**
 * What the sessions of a series are held against as a decision would have them, in the same few statements for all. Those that
 * move with it are in nobody's way.
 */
export const seriesFacts = async (tx: WriteTx, wouldBe: Result<SeriesDecision>): Promise<FactsOf> => {
  if (isRefusal(wouldBe)) return () => undefined;
  const sessions = [...wouldBe.changed, ...wouldBe.made].map(({ session }) => session);
  const plans = sessions.map(({ key, startsAt, endsAt, place, chair }) => ({
    ...{ sessionKey: key, startsAt, endsAt, place },
    chairId: chair?.id ?? null,
  }));
  const moving = wouldBe.changed.map(({ session }) => session.key);
  const facts = await conflictFacts(tx, plans, await seatsIn(tx), moving);
  const found = new Map<string, ConflictFacts>();
  for (const [index, session] of sessions.entries()) {
    const held = facts[index];
    if (held !== undefined) found.set(nameOf(session), held);
  }
  return (session) => found.get(nameOf(session));
};
