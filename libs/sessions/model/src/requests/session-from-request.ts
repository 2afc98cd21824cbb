import type { LabelInput } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import type { AgendaItemInput } from '../agenda/agenda-item';
import type { Session } from '../session/session';
import type { SessionInput } from '../session/session-input';
import type { ConsultationRequest } from './request';

/** What an officer adds to a request to make a session of it. */
export interface RequestedSession {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  /** `null` takes the request's subject. */
  readonly title?: string | null;
  readonly chairId?: string | null | undefined;
  readonly place?: string | null;
  readonly onlineUrl?: string | null;
}

/** The request's label for things of the secretariat: released to the asking delegation, no longer its originator, as well. */
const labelFor = ({ label, delegation }: ConsultationRequest): LabelInput => {
  const { classification, releasableTo, releasableToObservers, caveats, tlp } = label;
  const seats = releasableTo === null ? null : [...new Set([...releasableTo, delegation])];
  return { classification, releasableTo: seats, releasableToObservers, caveats, tlp };
};

/**
 * The session that a request asks for: title, purpose, format and label are the request's. `roster` holds the
 * seats on the day of the session; a named seat that has ended by then is left out.
 */
export const sessionFromRequest = (
  request: ConsultationRequest,
  { title, ...given }: RequestedSession,
  roster: readonly DelegationCode[],
): SessionInput => {
  const { subject, purpose, format, named } = request;
  return {
    ...given,
    title: title ?? subject,
    purpose,
    format,
    named: named.filter((code) => roster.includes(code)),
    label: labelFor(request),
  };
};

/**
 * The first item of that session: the subject, sponsored by the delegation that asked, as long as it is invited. It keeps the
 * request's label, so that a wider one for the session shows nobody what the request was about.
 */
export const itemFromRequest = (
  request: ConsultationRequest,
  { participants }: Pick<Session, 'participants'>,
): AgendaItemInput => ({
  title: request.subject,
  kind: request.purpose === 'CONSENSUS' ? 'DECISION' : 'DISCUSSION',
  sponsors: participants.includes(request.delegation) ? [request.delegation] : [],
  label: labelFor(request),
});
