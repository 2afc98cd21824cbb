import { namesOf } from '@parley/delegations/model';
import type { Worded } from '@parley/kernel';
import { type Decision, reservationsOf } from './decision';

const basisSaid = ({ basis, members }: Pick<Decision, 'basis' | 'members'>): Worded => {
  const count = members.length;
  switch (basis) {
    case 'ALL':
      return { en: `all ${count} seats`, fr: `l’ensemble des ${count} sièges` };
    case 'ALLIES':
      return { en: `the ${count} Allies`, fr: `les ${count} Alliés` };
    case 'NAMED': {
      const names = namesOf(members);
      return count <= 6 ? names : { en: `${count} named delegations`, fr: `${count} délégations désignées` };
    }
  }
};

const reservationsSaid = (decision: Pick<Decision, 'positions'>): Worded => {
  const seats = reservationsOf(decision).map(({ delegation }) => delegation);
  if (seats.length === 0) return { en: '', fr: '' };
  const [en, fr] = seats.length === 1 ? ['a reservation', 'une réserve'] : ['reservations', 'des réserves'];
  const names = namesOf(seats);
  return { en: `, with ${en} (${names.en})`, fr: `, avec ${fr} (${names.fr})` };
};

/** Whose agreement a decision needed and how it was found, in one sentence. */
export const decisionStatement = (
  decision: Pick<Decision, 'basis' | 'members' | 'positions' | 'reachedBy'>,
): Worded => {
  const basis = basisSaid(decision);
  if (decision.reachedBy.kind === 'SILENCE')
    return {
      en: `Adopted under a silence procedure among ${basis.en}: silence was not broken.`,
      fr: `Adoptée selon la procédure de silence entre ${basis.fr} : le silence n’a pas été rompu.`,
    };
  const reservations = reservationsSaid(decision);
  return {
    en: `Adopted by consensus among ${basis.en}${reservations.en}.`,
    fr: `Adoptée par consensus entre ${basis.fr}${reservations.fr}.`,
  };
};
