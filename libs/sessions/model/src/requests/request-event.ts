import type { ForumEvent } from '@parley/kernel';
import { isoOf, type Wire } from '../events/wire';
import type { ConsultationRequest, RequestClock } from './request';

/** A request as events and screens hold it: without its session, which is told under the session's own label. */
export type RequestSheet = Wire<Omit<ConsultationRequest, 'sessionKey' | 'overdueTold'>>;

type Whole = Readonly<{ request: RequestSheet }>;
type Step<More extends keyof RequestSheet = never> = Readonly<Pick<RequestSheet, 'state' | 'version' | More>>;

/** What each kind of event carries: enough for a screen that sees it to go on without asking. */
export type RequestEventData = {
  'request.submitted': Whole;
  'request.corrected': Whole;
  'request.acknowledged': Step<'acknowledgedAt'>;
  /** A session is in preparation. */
  'request.scheduled': Step;
  'request.convened': Step<'convenedAt'>;
  /** Its session was called off: it waits for another one, and its clock runs on. */
  'request.returned': Step<'convenedAt'>;
  'request.withdrawn': Step<'withdrawnAt' | 'withdrawReason'>;
  /** A deadline passed; changes nothing that a screen could not tell from the deadline itself. */
  'request.overdue': Readonly<{ clock: RequestClock; by: string }>;
  'request.retracted': Readonly<Record<string, never>>;
};

/** What happens to a request for consultations. */
export const REQUEST_EVENT_TYPES = [
  'request.submitted',
  'request.corrected',
  'request.acknowledged',
  'request.scheduled',
  'request.convened',
  'request.returned',
  'request.withdrawn',
  'request.overdue',
  'request.retracted',
] as const satisfies readonly (keyof RequestEventData)[];
export type RequestEventType = (typeof REQUEST_EVENT_TYPES)[number];

/** The part of an event that says which request it is about. It belongs to no session's room. */
export const aboutRequest = (type: RequestEventType, { key }: Pick<ConsultationRequest, 'key'>) => ({
  type,
  subject: { type: 'ConsultationRequest', key },
  sessionKey: null,
});

/** An event of a request, under its label. */
export const requestEvent = <T extends RequestEventType>(
  type: T,
  request: ConsultationRequest,
  data: RequestEventData[T],
): ForumEvent => ({ ...aboutRequest(type, request), label: request.label, data });

/** Field by field, so that nothing travels that a store may have added to the object. */
export const requestSheet = (request: ConsultationRequest): RequestSheet => ({
  key: request.key,
  delegation: request.delegation,
  requestedBy: request.requestedBy,
  subject: request.subject,
  text: request.text,
  purpose: request.purpose,
  urgency: request.urgency,
  format: request.format,
  named: request.named,
  proposedStart: isoOf(request.proposedStart),
  label: request.label,
  state: request.state,
  version: request.version,
  submittedAt: request.submittedAt.toISOString(),
  acknowledgeBy: request.acknowledgeBy.toISOString(),
  conveneBy: request.conveneBy.toISOString(),
  acknowledgedAt: isoOf(request.acknowledgedAt),
  convenedAt: isoOf(request.convenedAt),
  withdrawnAt: isoOf(request.withdrawnAt),
  withdrawReason: request.withdrawReason,
});
