import { seatsOf } from '@parley/delegations/server';
import { type LoaderOf, manyByKey } from '@parley/platform';
import {
  canManageSessions,
  type Conflict,
  type Dossier,
  findConflicts,
  plannedSecondsOf,
  type SessionState,
} from '@parley/sessions/model';
import { readDossier } from '../reading/read-dossier';
import { conflictFacts } from './conflict-facts';

const AHEAD: readonly SessionState[] = ['DRAFT', 'CONVENED'];

const planOf = ({ session: { key, startsAt, endsAt, place, chair } }: Dossier) => ({
  sessionKey: key,
  startsAt,
  endsAt,
  place,
  chairId: chair?.id ?? null,
});

/** What is in the way of sessions that have not begun, in the same few statements for all of an answer. */
export const conflictsBySession: LoaderOf<string, readonly Conflict[]> = {
  async batch(scope, keys) {
    const actor = await scope.actor();
    if (actor === undefined || !canManageSessions(actor)) return keys.map(() => []);
    const dossiers = await Promise.all(keys.map((key) => scope.loader(readDossier).load(key)));
    const ahead = dossiers.filter((one) => one !== undefined && AHEAD.includes(one.session.state));
    const live = ahead.filter((one) => one !== undefined);
    const facts = await conflictFacts(scope, live.map(planOf), await seatsOf(scope));
    const found = new Map(
      live.map(({ session, items }, index) => {
        const held = facts[index];
        const plan = { ...session, plannedSeconds: plannedSecondsOf(items) };
        return [session.key, held === undefined ? [] : findConflicts(plan, held)];
      }),
    );
    return keys.map((key) => found.get(key) ?? []);
  },
};

/** When delegations were reminded of a session: those reminders that the reader may know of. */
export const remindersBySession = manyByKey<{
  readonly session_id: string;
  readonly delegation: string;
  readonly at: string;
}>(
  `select session_id, delegation, max(at) as at from invitation_reminder where session_id = any ($1)
   group by session_id, delegation`,
  ({ session_id }) => session_id,
);
