import type {
  ConsultationRequestInput,
  Format,
  Purpose,
  RequestWholeFragment,
  Tlp,
  Urgency,
} from '@parley/api-client';
import { type LabelDraft, labelInput, OPEN_LABEL } from '@parley/ui';

/** A request as the form holds it. */
export interface RequestDraft {
  readonly subject: string;
  readonly text: string;
  readonly purpose: Purpose;
  readonly urgency: Urgency;
  readonly format: Format;
  /** Codes of the seats (NAMED) or of the partners (ALLIES_PLUS). */
  readonly named: readonly string[];
  /** RFC 3339 in UTC; `null` while none is proposed. */
  readonly proposedStart: string | null;
  readonly label: LabelDraft;
  readonly tlp: Tlp | null;
}

/** Fields at which the form shows a refusal. */
export const REQUEST_FIELDS = [
  'subject',
  'text',
  'purpose',
  'urgency',
  'format',
  'named',
  'proposedStart',
  'label',
] as const satisfies readonly (keyof RequestDraft)[];

/** What a new request begins with. */
export const EMPTY_REQUEST: RequestDraft = {
  subject: '',
  text: '',
  purpose: 'INFORM',
  urgency: 'ROUTINE',
  format: 'ALL',
  named: [],
  proposedStart: null,
  label: OPEN_LABEL,
  tlp: null,
};

/**
 * The draft of a request that is there. One of a narrower format that was released to everybody invited reads as it is
 * stored, with the names: who is named now is then released to as well, because the delegation says so.
 */
export const draftOfRequest = (request: RequestWholeFragment): RequestDraft => {
  const { subject, text, purpose, urgency, format, named, proposedStart, label } = request;
  const { classification, releasableTo, releasableToObservers, caveats, tlp } = label;
  return {
    ...{ subject, text, purpose, urgency, format, tlp },
    named: named.map(({ code }) => code),
    proposedStart: proposedStart === null ? null : new Date(proposedStart).toISOString(),
    label: { classification, releasableTo, releasableToObservers, caveats },
  };
};

/** The draft as the mutations take it. */
export const requestInputOf = ({ named, label, tlp, ...rest }: RequestDraft): ConsultationRequestInput => ({
  ...rest,
  named: [...named],
  label: { ...labelInput(label), tlp },
});
