import { isDelegate } from '@parley/delegations/model';
import { type Actor, type DelegationCode, forbidden, type Refusal } from '@parley/kernel';

/** Who speaks for a seat, as the database has just confirmed it. */
export interface SeatSpeaker {
  readonly personKey: string;
  readonly delegation: DelegationCode;
  /** Not the head, but under the head's authority. */
  readonly underAuthority: boolean;
}

/** Whether a person speaks for a seat, as far as it was known when they were let in; whoever says something is asked about again. */
export const speaksForSeat = (actor: Actor): boolean =>
  actor.personId !== null && isDelegate(actor) && actor.speaksForSeat;

/** FORBIDDEN where nobody speaks for a seat: to advisers and deputies without authority, observers, machines, the secretariat. */
export const forbiddenUnlessSpeaking = (speaks: SeatSpeaker | boolean | null): Refusal | null =>
  speaks === null || speaks === false
    ? forbidden({
        en: 'The head of a delegation says this for its seat, or whom the head gave authority to speak for it.',
        fr: 'Le chef d’une délégation le déclare pour son siège, ou la personne qu’il a autorisée à parler en son nom.',
      })
    : null;
