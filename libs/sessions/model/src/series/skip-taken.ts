import { type Actor, isRefusal, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import { answerSheet, sessionSheet } from '../events/sheets';
import { cancelSession } from '../session/plan-session';
import type { PlaceInSeries, Session } from '../session/session';

const TAKEN =
  'Skipped: the room, the chair or somebody named to attend was taken. — Sautée : la salle, la présidence ou une personne désignée était prise.';

/** A new occurrence that is skipped from the start: it keeps its place in the series and takes nobody's time. */
export const skippedFromTheStart = ({ session, answers }: Dossier): Dossier => ({
  session: { ...session, state: 'CANCELLED', cancelReason: TAKEN },
  items: [],
  answers,
});

/** An occurrence that there is, skipped at the place in the series that it was to get. */
export const skipped = (
  dossier: Dossier,
  series: PlaceInSeries | null,
  actor: Actor,
): Result<SessionDecision> => {
  const cancelled = cancelSession(dossier, { reason: TAKEN }, actor);
  if (isRefusal(cancelled)) return cancelled;
  const session: Session = { ...cancelled.session, series: series && { ...series, apart: true } };
  const whole = { session: sessionSheet(session), answers: dossier.answers.map(answerSheet) };
  return {
    ...cancelled,
    session,
    events: [sessionEvent('session.changed', session, whole), ...cancelled.events],
  };
};
