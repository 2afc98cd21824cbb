import type { DelegationCode, Label } from '@parley/kernel';
import type { Decision, LabelInput } from '@parley/delegations/model';
import type { Format, Purpose } from '../session/session';
import type { Urgency } from './urgency';

/**
 * SUBMITTED → ACKNOWLEDGED → SCHEDULED (its session is a draft) → CONVENED; WITHDRAWN until then. There is no refusal: an
 * Ally needs nobody's consent to consult (formats). A session that is called off makes it ACKNOWLEDGED again.
 */
export const REQUEST_STATES = ['SUBMITTED', 'ACKNOWLEDGED', 'SCHEDULED', 'CONVENED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** The clocks of a request: to its acknowledgement, and to the invitations of its session. */
export const REQUEST_CLOCKS = ['ACKNOWLEDGE', 'CONVENE'] as const;
export type RequestClock = (typeof REQUEST_CLOCKS)[number];

/** One delegation's request for consultations. */
export interface ConsultationRequest {
  readonly key: string;
  /** The Ally that asks. */
  readonly delegation: DelegationCode;
  /** Who asked in its name. */
  readonly requestedBy: string;
  readonly subject: string;
  /** What is to be consulted about, and why now. */
  readonly text: string;
  readonly purpose: Purpose;
  readonly urgency: Urgency;
  readonly format: Format;
  /** With NAMED the seats, the asking one among them; with ALLIES_PLUS the partners; else empty. English order. */
  readonly named: readonly DelegationCode[];
  /** When the delegation would like to meet, if it says. */
  readonly proposedStart: Date | null;
  /** Whoever it lets see the request sees at once that consultations were requested. */
  readonly label: Label;
  readonly state: RequestState;
  /** Rises by one with every correction and every step. */
  readonly version: number;
  readonly submittedAt: Date;
  readonly acknowledgeBy: Date;
  readonly conveneBy: Date;
  readonly acknowledgedAt: Date | null;
  readonly convenedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
  /** The session that came of it, until it is called off. Told to nobody but through the session's own label. */
  readonly sessionKey: string | null;
  /** Deadlines whose passing the record already holds. */
  readonly overdueTold: readonly RequestClock[];
}

/** A request as the API takes it in. */
export interface RequestInput {
  readonly subject: string;
  readonly text: string;
  readonly purpose: Purpose;
  readonly urgency: Urgency;
  readonly format: Format;
  readonly named?: readonly DelegationCode[] | null;
  readonly proposedStart?: Date | null;
  readonly label: LabelInput;
}

/** The request as it stands afterwards. */
export interface RequestDecision extends Decision {
  readonly request: ConsultationRequest;
}
