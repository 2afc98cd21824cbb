import { type DelegationView, delegationViews } from '@parley/delegations/server';
import { isoDuration, worded } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import { type Answer, type Conflict, plannedSecondsOf } from '@parley/sessions/model';
import { readDossier } from '../reading/read-dossier';
import { sessionByKey, type SessionView } from '../reading/session-view';
import { conflictsBySession, remindersBySession } from './booking-loaders';

const Session = {
  conflicts: ({ key }: SessionView, _: unknown, { scope }: Operation): Promise<readonly Conflict[]> =>
    scope.loader(conflictsBySession).load(key),

  async plannedDuration({ key }: SessionView, _: unknown, { scope }: Operation): Promise<string> {
    const dossier = await scope.loader(readDossier).load(key);
    return isoDuration(plannedSecondsOf(dossier?.items ?? []));
  },
};

const SessionConflict = {
  message: ({ message }: Conflict, _: unknown, { language }: Operation): string => worded(message, language),

  delegations: ({ delegations }: Conflict): DelegationView[] => delegationViews(delegations),

  async session(
    { sessionKey }: Conflict,
    _: unknown,
    { scope }: Operation,
  ): Promise<SessionView | undefined | null> {
    return sessionKey === null ? null : scope.loader(sessionByKey).load(sessionKey);
  },
};

const Invitation = {
  async remindedAt(
    { delegation, sessionKey }: Answer & { readonly sessionKey: string },
    _: unknown,
    { scope }: Operation,
  ): Promise<string | null> {
    const reminders = await scope.loader(remindersBySession).load(sessionKey);
    return reminders.find((one) => one.delegation === delegation)?.at ?? null;
  },
};

/** Fields of sessions and invitations that bookings add; plain functions, because a page asks for many of them. */
export const bookingFields = { Session, SessionConflict, Invitation };
