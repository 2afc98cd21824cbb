import {
  type Actor,
  type DelegationCode,
  isRefusal,
  type Label,
  rank,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { STATES } from '../catalogue/states';
import { inOrder } from '../catalogue/seating-order';
import { checkCaveats } from './check-caveats';
import type { LabelInput } from './label-input';

const ALL_STATES: readonly DelegationCode[] = STATES.map(({ code }) => code);

const checkSeats = (seats: readonly DelegationCode[], known: readonly DelegationCode[]): Refusal | null => {
  const unknown = seats.filter((seat) => !known.includes(seat)).join(', ');
  if (unknown === '') return null;
  return refuse(
    'INVALID',
    {
      en: `“${unknown}” is no delegation that a label can be released to. Observers are released to together, by their own mark.`,
      fr: `« ${unknown} » n’est pas une délégation à laquelle une étiquette peut être communiquée. Les observateurs le sont ensemble, par leur propre mention.`,
    },
    'label.releasableTo',
  );
};

const checkCeiling = (actor: Actor, label: Label): Refusal | null => {
  if (rank(label.classification) > rank(actor.clearance)) {
    return refuse(
      'LABEL_CEILING',
      {
        en: `You could not read this yourself: ${label.classification} is above your clearance. Choose ${actor.clearance} or lower.`,
        fr: `Vous ne pourriez pas lire ceci vous-même : ${label.classification} dépasse votre habilitation. Choisissez ${actor.clearance} ou un niveau inférieur.`,
      },
      'label.classification',
    );
  }
  const missing = label.caveats.filter((caveat) => !actor.caveats.includes(caveat)).join(', ');
  if (missing === '') return null;
  return refuse(
    'LABEL_CEILING',
    {
      en: `You could not read this yourself: you do not hold ${missing}. Leave it out, or ask someone who holds it.`,
      fr: `Vous ne pourriez pas lire ceci vous-même : vous ne détenez pas ${missing}. Retirez-la, ou adressez-vous à une personne qui la détient.`,
    },
    'label.caveats',
  );
};

const asked = (input: LabelInput): Omit<Label, 'caveats' | 'originator'> => {
  const seats = input.releasableTo ?? null;
  return {
    classification: input.classification,
    releasableTo: seats === null ? null : inOrder(seats, 'EN'),
    releasableToObservers: input.releasableToObservers ?? false,
    tlp: input.tlp ?? null,
  };
};

/**
 * Turns what an author asks for into a label of the originator's (`null`: the secretariat's), seats in English order,
 * caveats sorted, each once. Refuses as INVALID a caveat or delegation that is not known, and as LABEL_CEILING a label
 * that its author could not read (labels).
 */
export const checkLabel = (
  actor: Actor,
  input: LabelInput,
  originator: DelegationCode | null,
  known: readonly DelegationCode[] = ALL_STATES,
): Result<Label> => {
  const caveats = checkCaveats(input.caveats ?? [], 'label.caveats');
  if (isRefusal(caveats)) return caveats;
  const label: Label = { ...asked(input), caveats, originator };
  return checkSeats(label.releasableTo ?? [], known) ?? checkCeiling(actor, label) ?? label;
};
