import { refuse } from '@parley/kernel';

/** Somebody was quicker with this room; which session has it is not said. */
export const ROOM_TAKEN = refuse(
  'DUPLICATE',
  {
    en: 'Another session has this room at that time. Choose another room or another time.',
    fr: 'Une autre session occupe cette salle à cette heure. Choisissez une autre salle ou une autre heure.',
  },
  'place',
);

/** To a delegation that names somebody who is named elsewhere then; which session it is, is not said. */
export const PERSON_TAKEN = refuse(
  'DUPLICATE',
  {
    en: 'Somebody you name attends another session at that time. Name somebody else, or change that other answer first.',
    fr: 'Une personne désignée participe à une autre session à cette heure. Désignez quelqu’un d’autre, ou modifiez d’abord cette autre réponse.',
  },
  'attending',
);

/** To whoever moves a session onto another one of somebody named to attend it. */
export const ATTENDANCE_TAKEN = refuse(
  'DUPLICATE',
  {
    en: 'Somebody named to attend is expected elsewhere at that time. Choose another time, or ask the delegation to name somebody else.',
    fr: 'Une personne désignée pour participer est attendue ailleurs à cette heure. Choisissez une autre heure, ou demandez à la délégation de désigner quelqu’un d’autre.',
  },
  'startsAt',
);

/** Somebody was quicker with this chair; which session they hold then is not said. */
export const CHAIR_TAKEN = refuse(
  'DUPLICATE',
  {
    en: 'Whoever is to chair is expected elsewhere at that time. Choose another chair or another time.',
    fr: 'La personne qui doit assurer la présidence est attendue ailleurs à cette heure. Choisissez une autre présidence ou une autre heure.',
  },
  'chairId',
);
