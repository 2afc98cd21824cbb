import type { Actor, Result } from '@parley/kernel';
import { stopped } from '../agenda/clock';
import type { Dossier, SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import type { Session } from './session';
import { mayCloseSession, mayOpenSession, maySuspendSession } from './session-gates';

const stepTo = (session: Session, state: Session['state']): Session => ({
  ...session,
  state,
  version: session.version + 1,
});

const resumed = (dossier: Dossier, now: Date): SessionDecision => {
  const session = stepTo(dossier.session, 'OPEN');
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

/** Suspends an open session; what was under discussion stays so, its clock standing (sessions). */
export const suspendSession = (dossier: Dossier, actor: Actor, now: Date): Result<SessionDecision> => {
  const refusal = maySuspendSession(actor, dossier.session);
  if (refusal !== null) return refusal;
  const session = stepTo(dossier.session, 'SUSPENDED');
  const items = dossier.items
    .filter(({ runningSince }) => runningSince !== null)
    .map((item) => stopped(item, now));
  const { state, version } = session;
  const event = sessionEvent('session.suspended', session, { state, version, at: now.toISOString() });
  return { session, items, answers: [], events: [event] };
};

/** Closes a session for good, once every item that was opened has been closed with its outcome (sessions). */
export const closeSession = (dossier: Dossier, actor: Actor, now: Date): Result<SessionDecision> => {
  const refusal = mayCloseSession(actor, dossier);
  if (refusal !== null) return refusal;
  const session: Session = { ...stepTo(dossier.session, 'CLOSED'), closedAt: now };
  const { state, version } = session;
  const event = sessionEvent('session.closed', session, { state, version, closedAt: now.toISOString() });
  return { session, items: [], answers: [], events: [event] };
};
