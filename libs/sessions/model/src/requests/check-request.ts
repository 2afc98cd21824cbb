import { type Actor, type DelegationCode, isRefusal, type Label, refuse, type Result } from '@parley/kernel';
import { checkLabel, dayOf, inOrder, rosterAt, type Seat } from '@parley/delegations/model';
import { checkNamed } from '../session/check-named';
import { participantsOf } from '../session/participants';
import { checkText } from '../text';
import type { ConsultationRequest, RequestInput } from './request';

/** What the delegation gives to a request; the rest is its course. */
export type RequestFields = Pick<
  ConsultationRequest,
  'subject' | 'text' | 'purpose' | 'urgency' | 'format' | 'named' | 'proposedStart' | 'label'
>;

const LONGEST_SUBJECT = 200;
const LONGEST_TEXT = 5000;

const withOwn = (
  input: RequestInput,
  delegation: DelegationCode,
  roster: readonly DelegationCode[],
): Result<DelegationCode[]> => {
  const named = checkNamed(input.format, input.named ?? [], roster);
  if (isRefusal(named) || input.format !== 'NAMED') return named;
  const seats = inOrder([...named, delegation], 'EN');
  if (seats.length > 1) return seats;
  return refuse(
    'INVALID',
    {
      en: 'Consultations need at least one other delegation.',
      fr: 'Des consultations demandent au moins une autre délégation.',
    },
    'named',
  );
};

const checkProposed = (proposed: Date | null, now: Date): Result<Date | null> =>
  proposed === null || proposed > now
    ? proposed
    : refuse(
        'INVALID',
        {
          en: 'This time has passed. Propose a later one.',
          fr: 'Cette heure est passée. Proposez-en une autre.',
        },
        'proposedStart',
      );

const narrowed = (label: Label, input: RequestInput, invited: readonly DelegationCode[]): Label =>
  input.format === 'ALL' || label.releasableTo !== null ? label : { ...label, releasableTo: invited };

/**
 * The rules for what a delegation gives to a request: subject of 1 to 200 characters, text of 1 to 5,000, named seats as
 * the format needs them on the day (the asking seat always among them), a proposed start that is still to come, and a label
 * that the author could read, the delegation its originator. With a format narrower than ALL, a label for every delegation
 * becomes one for those who would be invited (labels).
 */
export const checkRequest = (
  input: RequestInput,
  delegation: DelegationCode,
  seats: readonly Seat[],
  actor: Actor,
  now: Date,
): Result<RequestFields> => {
  const subject = checkText(input.subject, LONGEST_SUBJECT, 'subject');
  if (isRefusal(subject)) return subject;
  const text = checkText(input.text, LONGEST_TEXT, 'text');
  if (isRefusal(text)) return text;
  const roster = rosterAt(seats, dayOf(now));
  const named = withOwn(input, delegation, roster);
  if (isRefusal(named)) return named;
  const proposedStart = checkProposed(input.proposedStart ?? null, now);
  if (isRefusal(proposedStart)) return proposedStart;
  const label = checkLabel(actor, input.label, delegation);
  if (isRefusal(label)) return label;
  const { purpose, urgency, format } = input;
  const released = narrowed(label, input, participantsOf(format, named, roster));
  return { subject, text, purpose, urgency, format, named, proposedStart, label: released };
};
