import { type Actor, conflict, forbidden, isRefusal, type Result } from '@parley/kernel';
import { retraction, type Seat } from '@parley/delegations/model';
import { checkText } from '../text';
import { checkRequest } from './check-request';
import type { ConsultationRequest, RequestDecision, RequestInput } from './request';
import { aboutRequest, requestEvent, requestSheet } from './request-event';
import { mayCorrectRequest, mayRequest, mayWithdrawRequest } from './request-gates';
import { deadlinesFrom } from './urgency';

const LONGEST_REASON = 1000;

/**
 * Requests consultations (the Article 4 practice): whoever speaks for an Ally's seat does, and nobody has to consent. Both
 * clocks run from now on. `seats` are those of the charter, past and to come.
 */
export const submitRequest = (
  state: { readonly key: string; readonly seats: readonly Seat[] },
  input: RequestInput,
  actor: Actor,
  now: Date,
): Result<RequestDecision> => {
  const refusal = mayRequest(actor, state.seats, now);
  const { delegation, personId } = actor;
  if (refusal !== null || delegation === null || personId === null) return refusal ?? forbidden();
  const fields = checkRequest(input, delegation, state.seats, actor, now);
  if (isRefusal(fields)) return fields;
  const request: ConsultationRequest = {
    ...fields,
    ...deadlinesFrom(fields.urgency, now),
    key: state.key,
    delegation,
    requestedBy: personId,
    state: 'SUBMITTED',
    version: 1,
    submittedAt: now,
    acknowledgedAt: null,
    convenedAt: null,
    withdrawnAt: null,
    withdrawReason: null,
    sessionKey: null,
    overdueTold: [],
  };
  return {
    request,
    events: [requestEvent('request.submitted', request, { request: requestSheet(request) })],
  };
};

/**
 * Corrects a request that was not acknowledged yet; its delegation does, naming the version that it saw. Another urgency
 * starts both clocks anew, since the secretariat could not know of it before. Whoever loses sight is told to forget.
 */
export const correctRequest = (
  state: { readonly request: ConsultationRequest; readonly seats: readonly Seat[] },
  input: RequestInput & { readonly version: number },
  actor: Actor,
  now: Date,
): Result<RequestDecision> => {
  const before = state.request;
  const refusal = mayCorrectRequest(actor, before);
  if (refusal !== null) return refusal;
  if (input.version !== before.version) return conflict(before.version);
  // A proposed start that stays as it was may have passed meanwhile.
  const kept = before.proposedStart?.getTime() === input.proposedStart?.getTime();
  const checked = kept ? { ...input, proposedStart: null } : input;
  const fields = checkRequest(checked, before.delegation, state.seats, actor, now);
  if (isRefusal(fields)) return fields;
  const anew = fields.urgency !== before.urgency;
  const request: ConsultationRequest = {
    ...before,
    ...fields,
    ...(kept ? { proposedStart: before.proposedStart } : {}),
    ...(anew ? { ...deadlinesFrom(fields.urgency, now), overdueTold: [] } : {}),
    version: before.version + 1,
  };
  const corrected = requestEvent('request.corrected', request, { request: requestSheet(request) });
  const lost = retraction(aboutRequest('request.retracted', request), before.label, request.label);
  return { request, events: [corrected, ...lost] };
};

/** Takes a request back, with a reason, while no session has been convened; its delegation does. */
export const withdrawRequest = (
  before: ConsultationRequest,
  input: { readonly reason: string },
  actor: Actor,
  now: Date,
): Result<RequestDecision> => {
  const refusal = mayWithdrawRequest(actor, before);
  if (refusal !== null) return refusal;
  const withdrawReason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(withdrawReason)) return withdrawReason;
  const version = before.version + 1;
  const request: ConsultationRequest = {
    ...before,
    state: 'WITHDRAWN',
    version,
    withdrawnAt: now,
    withdrawReason,
  };
  const step = { state: request.state, version, withdrawnAt: now.toISOString(), withdrawReason };
  return { request, events: [requestEvent('request.withdrawn', request, step)] };
};
