import { type Actor, isRefusal, refuse, type Result } from '@parley/kernel';
import { stopped } from '../agenda/clock';
import type { Dossier, SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import { suspensionSheet } from '../events/sheets';
import { checkOptionalText } from '../text';
import type { Session, Suspension } from './session';
import { mayCloseSession, mayOpenSession, mayRecordSession, maySuspendSession } from './session-gates';

const stepTo = (session: Session, state: Session['state']): Session => ({
  ...session,
  state,
  version: session.version + 1,
});

const resumed = (dossier: Dossier, now: Date): SessionDecision => {
  const session: Session = { ...stepTo(dossier.session, 'OPEN'), suspension: null };
  const items = dossier.items
    .filter(({ state }) => state === 'OPEN')
    .map((item) => ({ ...item, runningSince: now }));
  const { state, version } = session;
  const event = sessionEvent('session.resumed', session, { state, version, at: now.toISOString() });
  return { session, items, answers: [], events: [event] };
};

/** Opens a convened session, or resumes a suspended one, where the clocks of its open items go on (sessions). */
export const openSession = (dossier: Dossier, actor: Actor, now: Date): Result<SessionDecision> => {
  const refusal = mayOpenSession(actor, dossier.session);
  if (refusal !== null) return refusal;
  if (dossier.session.state === 'SUSPENDED') return resumed(dossier, now);
  const session: Session = { ...stepTo(dossier.session, 'OPEN'), openedAt: now };
  const { state, version } = session;
  const event = sessionEvent('session.opened', session, { state, version, openedAt: now.toISOString() });
  return { session, items: [], answers: [], events: [event] };
};

/** What is said of a suspension: why, and when the session is to go on. */
export interface SuspensionInput {
  readonly reason?: string | null;
  readonly resumesAt?: Date | null;
}

const LONGEST_REASON = 500;

const suspensionOf = ({ reason, resumesAt = null }: SuspensionInput, now: Date): Result<Suspension> => {
  const said = checkOptionalText(reason, LONGEST_REASON, 'reason');
  if (isRefusal(said)) return said;
  if (resumesAt === null || resumesAt.getTime() > now.getTime()) return { at: now, reason: said, resumesAt };
  return refuse(
    'INVALID',
    {
      en: 'The session resumes in the future: give a time that is still to come, or none.',
      fr: 'La session reprend plus tard : indiquez une heure à venir, ou aucune.',
    },
    'resumesAt',
  );
};

/**
 * Suspends an open session, with the reason and the time at which it is to go on where they are given; what was under
 * discussion stays so, its clock standing (sessions).
 */
export const suspendSession = (
  dossier: Dossier,
  input: SuspensionInput,
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const refusal = maySuspendSession(actor, dossier.session);
  if (refusal !== null) return refusal;
  const suspension = suspensionOf(input, now);
  if (isRefusal(suspension)) return suspension;
  const session: Session = { ...stepTo(dossier.session, 'SUSPENDED'), suspension };
  const items = dossier.items
    .filter(({ runningSince }) => runningSince !== null)
    .map((item) => stopped(item, now));
  const { state, version } = session;
  const event = sessionEvent('session.suspended', session, {
    state,
    version,
    ...suspensionSheet(suspension),
  });
  return { session, items, answers: [], events: [event] };
};

/** Closes a session for good, once every item that was opened has been closed with its outcome (sessions). */
export const closeSession = (dossier: Dossier, actor: Actor, now: Date): Result<SessionDecision> => {
  const refusal = mayCloseSession(actor, dossier);
  if (refusal !== null) return refusal;
  const session: Session = { ...stepTo(dossier.session, 'CLOSED'), closedAt: now, suspension: null };
  const { state, version } = session;
  const event = sessionEvent('session.closed', session, { state, version, closedAt: now.toISOString() });
  return { session, items: [], answers: [], events: [event] };
};

/** Approves the journal of a closed session, which never changes from then on (record). The chair alone. */
export const recordSession = (dossier: Dossier, actor: Actor, now: Date): Result<SessionDecision> => {
  const refusal = mayRecordSession(actor, dossier.session);
  if (refusal !== null) return refusal;
  const session = stepTo(dossier.session, 'RECORDED');
  const { state, version } = session;
  const event = sessionEvent('session.recorded', session, { state, version, recordedAt: now.toISOString() });
  return { session, items: [], answers: [], events: [event] };
};
