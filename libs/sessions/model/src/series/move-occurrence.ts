import { type Actor, conflict, type Result } from '@parley/kernel';
import { dayOf, rosterAt, type Seat } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { changeSession } from '../session/change-session';
import { cancelSession } from '../session/plan-session';
import type { Session } from '../session/session';
import { mayCancel, mayChangeSession } from '../session/session-gates';
import type { SessionInput } from '../session/session-input';
import { isPlaced } from './occurrence-targets';
import { noOccurrence } from './series-scope';

/** A session as its author would give it again, but for its times. */
const inputOf = (session: Session): Omit<SessionInput, 'startsAt' | 'endsAt'> => {
  const { title, purpose, format, named, timeZone, place, onlineUrl, label } = session;
  return { title, purpose, format, named, timeZone, place, onlineUrl, label };
};

/**
 * Moves one occurrence of a series to another time, and nothing else of it (sessions). It keeps its place in the series,
 * stands apart from it from then on, and is refused as `changeSession` refuses.
 */
export const moveOccurrence = (
  state: Dossier & { readonly seats: readonly Seat[] },
  input: Pick<SessionInput, 'startsAt' | 'endsAt'> & { readonly version: number },
  actor: Actor,
): Result<SessionDecision> => {
  const refusal = mayChangeSession(actor, state.session);
  if (refusal !== null) return refusal;
  if (!isPlaced(state.session)) return noOccurrence();
  const roster = rosterAt(state.seats, dayOf(input.startsAt));
  return changeSession({ ...state, roster }, { ...inputOf(state.session), ...input }, actor);
};

/**
 * Skips one occurrence of a series, with a reason (sessions): it is cancelled, keeps its place in the series, and no other
 * is made in its stead (EXDATE). Refused as `cancelSession` refuses, and for a version that is no longer the present one.
 */
export const skipOccurrence = (
  dossier: Dossier,
  input: { readonly version: number; readonly reason: string },
  actor: Actor,
): Result<SessionDecision> => {
  const refusal = mayCancel(actor, dossier.session);
  if (refusal !== null) return refusal;
  if (!isPlaced(dossier.session)) return noOccurrence();
  if (input.version !== dossier.session.version) return conflict(dossier.session.version);
  return cancelSession(dossier, input, actor);
};
