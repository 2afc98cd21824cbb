import { type Actor, type DelegationCode, isRefusal, type Result } from '@parley/kernel';
import { addItem } from '../agenda/edit-item';
import { type SessionDecision, settle } from '../dossier';
import type { ChairMeans } from '../session/chair';
import { scheduleSession } from '../session/schedule-session';
import { linkToSession } from './handle-request';
import type { ConsultationRequest, RequestDecision } from './request';
import { mayScheduleRequested } from './request-gates';
import { itemFromRequest, type RequestedSession, sessionFromRequest } from './session-from-request';

/** The draft session with its first item, and the request linked to it. */
export interface RequestedDecision extends RequestDecision {
  readonly draft: SessionDecision;
}

/**
 * Makes a session of a request in one step: a draft with the request's subject as its first item, linked to the request.
 * The chair and the session officers do, once. `sessionKey` and `itemKey` name what is made; `roster` holds the seats on
 * the day of the session. Refused: what a session or an item with these values would be.
 */
export const scheduleRequested = (
  state: {
    readonly request: ConsultationRequest;
    readonly sessionKey: string;
    readonly itemKey: string;
    readonly roster: readonly DelegationCode[];
    readonly chairs?: ChairMeans;
  },
  given: RequestedSession,
  actor: Actor,
  now: Date,
): Result<RequestedDecision> => {
  const { request, sessionKey, itemKey, roster, chairs } = state;
  const refusal = mayScheduleRequested(actor, request);
  if (refusal !== null) return refusal;
  const input = sessionFromRequest(request, given, roster);
  const scheduled = scheduleSession({ key: sessionKey, roster, ...(chairs && { chairs }) }, input, actor);
  if (isRefusal(scheduled)) return scheduled;
  const empty = settle({ session: scheduled.session, items: [], answers: [] }, scheduled);
  const added = addItem({ ...empty, key: itemKey }, itemFromRequest(request, empty.session), actor);
  if (isRefusal(added)) return added;
  const linked = linkToSession(request, sessionKey, actor, now);
  if (isRefusal(linked)) return linked;
  const events = [...scheduled.events, ...added.events, ...linked.events];
  return { request: linked.request, draft: { ...added, events: [] }, events };
};
