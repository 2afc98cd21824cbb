import { type DelegationCode, forbidden, type Refusal } from '@parley/kernel';

/** Who speaks for a seat, as the database has just confirmed it. */
export interface SeatSpeaker {
  readonly personKey: string;
  readonly delegation: DelegationCode;
  /** Not the head, but under the head's authority. */
  readonly underAuthority: boolean;
}

/** FORBIDDEN where nobody speaks for a seat: to advisers and deputies without authority, observers, machines, the secretariat. */
export const forbiddenUnlessSpeaking = (speaker: SeatSpeaker | null): Refusal | null =>
  speaker === null
    ? forbidden({
        en: 'The head of a delegation says this for its seat, or whom the head gave authority to speak for it.',
        fr: 'Le chef d’une délégation le déclare pour son siège, ou la personne qu’il a autorisée à parler en son nom.',
      })
    : null;
