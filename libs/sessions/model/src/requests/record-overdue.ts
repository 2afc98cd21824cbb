import type { RequestClock, ConsultationRequest, RequestDecision } from './request';
import { requestEvent } from './request-event';
import { standingAt } from './standing-at';

/**
 * Puts into the record, once for each deadline, that it passed. `null` where there is nothing to say: it was met, it was
 * put off, it is not reached yet, or the record holds it already.
 */
export const recordOverdue = (
  request: ConsultationRequest,
  clock: RequestClock,
  now: Date,
): RequestDecision | null => {
  const { acknowledge, convene } = standingAt(request, now);
  const { overdue, by } = clock === 'ACKNOWLEDGE' ? acknowledge : convene;
  if (!overdue || request.overdueTold.includes(clock)) return null;
  return {
    request: { ...request, overdueTold: [...request.overdueTold, clock] },
    events: [requestEvent('request.overdue', request, { clock, by: by.toISOString() })],
  };
};
