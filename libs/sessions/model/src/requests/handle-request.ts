import type { Actor, Result } from '@parley/kernel';
import type { Session } from '../session/session';
import type { ConsultationRequest, RequestDecision } from './request';
import { requestEvent } from './request-event';
import { mayAcknowledgeRequest, mayScheduleRequested } from './request-gates';

const acknowledged = (before: ConsultationRequest, now: Date): RequestDecision => {
  const version = before.version + 1;
  const request: ConsultationRequest = { ...before, state: 'ACKNOWLEDGED', version, acknowledgedAt: now };
  const step = { state: request.state, version, acknowledgedAt: now.toISOString() };
  return { request, events: [requestEvent('request.acknowledged', request, step)] };
};

/** Tells the delegation that its request has arrived: the chair and the session officers do. The first clock stops. */
export const acknowledgeRequest = (
  before: ConsultationRequest,
  actor: Actor,
  now: Date,
): Result<RequestDecision> => mayAcknowledgeRequest(actor, before) ?? acknowledged(before, now);

/**
 * Links a request to the draft session that was made of it. One that was not acknowledged is acknowledged by it. The clock
 * to convening runs on until the invitations are out.
 */
export const linkToSession = (
  before: ConsultationRequest,
  sessionKey: string,
  actor: Actor,
  now: Date,
): Result<RequestDecision> => {
  const refusal = mayScheduleRequested(actor, before);
  if (refusal !== null) return refusal;
  const first = before.state === 'SUBMITTED' ? acknowledged(before, now) : { request: before, events: [] };
  const version = first.request.version + 1;
  const request: ConsultationRequest = { ...first.request, state: 'SCHEDULED', version, sessionKey };
  const scheduled = requestEvent('request.scheduled', request, { state: request.state, version });
  return { request, events: [...first.events, scheduled] };
};

/**
 * What the course of its session does to a request: convened, its clock stops; called off, it waits for another session
 * and its clock runs on. `null` where nothing follows, as for one that was withdrawn meanwhile. It needs no permission:
 * the decision was the session's.
 */
export const followSession = (
  before: ConsultationRequest,
  { state }: Pick<Session, 'state'>,
  now: Date,
): RequestDecision | null => {
  const version = before.version + 1;
  if (state === 'CONVENED' && before.state === 'SCHEDULED') {
    const request: ConsultationRequest = { ...before, state: 'CONVENED', version, convenedAt: now };
    const step = { state: request.state, version, convenedAt: now.toISOString() };
    return { request, events: [requestEvent('request.convened', request, step)] };
  }
  if (state === 'CANCELLED' && (before.state === 'SCHEDULED' || before.state === 'CONVENED')) {
    const request: ConsultationRequest = {
      ...before,
      state: 'ACKNOWLEDGED',
      version,
      convenedAt: null,
      sessionKey: null,
    };
    const step = { state: request.state, version, convenedAt: null };
    return { request, events: [requestEvent('request.returned', request, step)] };
  }
  return null;
};
