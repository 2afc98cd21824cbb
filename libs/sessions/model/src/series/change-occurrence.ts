import { type Actor, type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import { dayOf, rosterAt } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import { answerSheet, sessionSheet } from '../events/sheets';
import { changeSession } from '../session/change-session';
import { cancelSession } from '../session/plan-session';
import type { PlaceInSeries, Session } from '../session/session';
import type { SessionInput } from '../session/session-input';
import type { Means } from './make-occurrences';

const NO_MORE =
  'The series has changed and has this occurrence no more. — La série a été modifiée et ne comporte plus cette occurrence.';

/** The decision with another place in a series: the event that shows the session whole shows that place. */
const placed = (decision: SessionDecision, series: PlaceInSeries): SessionDecision => {
  const session: Session = { ...decision.session, series };
  const withPlace = (event: ForumEvent): ForumEvent =>
    event.type === 'session.changed'
      ? { ...event, data: { ...event.data, session: sessionSheet(session) } }
      : event;
  return { ...decision, session, events: decision.events.map(withPlace) };
};

/** Gives an occurrence what the input says, by the roster on its day, and its place in the series. */
export const changedOccurrence = (
  dossier: Dossier,
  input: SessionInput,
  series: PlaceInSeries,
  actor: Actor,
  { seats, chairs }: Means,
): Result<SessionDecision> => {
  const roster = rosterAt(seats, dayOf(input.startsAt));
  const version = dossier.session.version;
  const named = input.named?.filter((code) => roster.includes(code)) ?? null;
  const changed = changeSession(
    { ...dossier, roster, ...(chairs && { chairs }) },
    { ...input, named, version },
    actor,
  );
  return isRefusal(changed) ? changed : placed(changed, series);
};

/** Moves nothing but the place of an occurrence in its series; a session that keeps its place is left alone. */
export const replacedOccurrence = (dossier: Dossier, series: PlaceInSeries): SessionDecision | null => {
  const { session: before, answers } = dossier;
  const same =
    before.series?.key === series.key &&
    before.series.originalStart?.getTime() === series.originalStart?.getTime() &&
    before.series.apart === series.apart;
  if (same) return null;
  const session: Session = { ...before, series, version: before.version + 1 };
  const invited = answers.filter(({ delegation }) => session.participants.includes(delegation));
  const whole = { session: sessionSheet(session), answers: invited.map(answerSheet) };
  return { session, items: [], answers: [], events: [sessionEvent('session.changed', session, whole)] };
};

/** Calls off an occurrence that the rule has no more; it stays with the series, without a place in it. */
export const droppedOccurrence = (
  dossier: Dossier,
  seriesKey: string,
  actor: Actor,
): Result<SessionDecision> => {
  const cancelled = cancelSession(dossier, { reason: NO_MORE }, actor);
  if (isRefusal(cancelled)) return cancelled;
  const series = { key: seriesKey, originalStart: null, apart: true };
  const session: Session = { ...cancelled.session, series };
  const whole = { session: sessionSheet(session), answers: dossier.answers.map(answerSheet) };
  return {
    ...cancelled,
    session,
    events: [sessionEvent('session.changed', session, whole), ...cancelled.events],
  };
};
