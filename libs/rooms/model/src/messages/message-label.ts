import { checkLabel, type LabelInput } from '@parley/delegations/model';
import {
  type Actor,
  combine,
  isRefusal,
  type Label,
  type Parties,
  refuse,
  type Result,
  SECRETARIAT,
  visible,
} from '@parley/kernel';
import { effectiveLabel, type Session } from '@parley/sessions/model';

/**
 * The label of what is said: the session's, narrowed to those between whom it is and by what its author asks for, never
 * wider. It has no originator, whom no later label of the session could keep from it.
 */
export const narrowedTo = (session: Session, parties: Parties): Label => {
  const whole = effectiveLabel(session);
  if (parties === null) return { ...whole, originator: null };
  const seats = parties.filter((side) => side !== SECRETARIAT);
  return {
    ...combine(whole, { ...whole, releasableTo: seats, releasableToObservers: false }),
    originator: null,
  };
};

const reaches = (label: Label, parties: Parties): boolean =>
  parties === null ||
  parties.every(
    (side) => side === SECRETARIAT || label.releasableTo === null || label.releasableTo.includes(side),
  );

/** Refuses a label that its author could not read, and one under which the other side could not. */
export const labelOfMessage = (
  actor: Actor,
  session: Session,
  parties: Parties,
  asked: LabelInput | null,
): Result<Label> => {
  const widest = narrowedTo(session, parties);
  const own = asked === null ? widest : checkLabel(actor, asked, null);
  if (isRefusal(own)) return own;
  const label = { ...combine(widest, own), originator: null };
  if (visible(actor, label) && reaches(label, parties)) return label;
  return refuse(
    'INVALID',
    {
      en: 'Not all of those to whom you write, or you yourself, could read this under that label. Release it to them.',
      fr: 'Sous cette étiquette, vous-même ou une partie de vos destinataires ne pourriez pas lire ce message. Communiquez-le-leur.',
    },
    'label',
  );
};
