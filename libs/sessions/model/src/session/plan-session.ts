import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { relabelling } from '../agenda/relabel';
import type { Dossier, SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import { sessionSheet } from '../events/sheets';
import { checkText } from '../text';
import type { Session } from './session';
import { mayCancel, mayConvene } from './session-gates';

const LONGEST_REASON = 1000;

/** Sends the invitations: from now on all see the session whom its label allows (sessions). */
export const conveneSession = (dossier: Dossier, actor: Actor, now: Date): Result<SessionDecision> => {
  const refusal = mayConvene(actor, dossier.session);
  if (refusal !== null) return refusal;
  const session: Session = {
    ...dossier.session,
    state: 'CONVENED',
    version: dossier.session.version + 1,
    convenedAt: now,
  };
  const shown = relabelling(session, dossier.items);
  const convened = sessionEvent('session.convened', session, { session: sessionSheet(session), answers: [] });
  return { session, items: shown.items, answers: [], events: [convened, ...shown.events] };
};

/** Calls a session off before it has been opened, with a reason that all read who see it (sessions). */
export const cancelSession = (
  dossier: Dossier,
  input: { readonly reason: string },
  actor: Actor,
): Result<SessionDecision> => {
  const refusal = mayCancel(actor, dossier.session);
  if (refusal !== null) return refusal;
  const cancelReason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(cancelReason)) return cancelReason;
  const version = dossier.session.version + 1;
  const session: Session = { ...dossier.session, state: 'CANCELLED', version, cancelReason };
  const cancelled = sessionEvent('session.cancelled', session, { state: 'CANCELLED', version, cancelReason });
  return { session, items: [], answers: [], events: [cancelled] };
};
