import { type DelegationCode, forbidden, refuse, type Refusal, type Worded } from '@parley/kernel';
import { nameOf } from '@parley/delegations/model';
import type { SilenceState } from './silence';

/** What the states are called. */
export const SILENCE_STATE_NAMES: Readonly<Record<SilenceState, Worded>> = {
  PROPOSED: { en: 'proposed', fr: 'proposée' },
  UNDER_SILENCE: { en: 'under silence', fr: 'en cours' },
  BROKEN: { en: 'broken', fr: 'rompue' },
  ADOPTED: { en: 'adopted', fr: 'adoptée' },
  AT_TABLE: { en: 'back at the table', fr: 'renvoyée à la table' },
  NOT_ADOPTED: { en: 'not adopted', fr: 'non adoptée' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retirée' },
  ANNOUNCED: { en: 'announced', fr: 'annoncée' },
  ISSUED: { en: 'issued', fr: 'publiée' },
};

/** The chair and the session officers run it. */
export const forTheChair = (): Refusal =>
  forbidden({
    en: 'The chair and the session officers run silence procedures.',
    fr: 'Les procédures de silence sont conduites par la présidence et les responsables de session.',
  });

/** Who may act for a member. */
export const forMembers = (): Refusal =>
  forbidden({
    en: 'Only a member of the basis does this: its head of delegation, or someone to whom the head gave authority to speak for the seat.',
    fr: 'Seul un membre de la base de décision peut le faire : son chef de délégation, ou une personne qu’il a habilitée à parler au nom du siège.',
  });

/** Who may take the text back. */
export const forTheSponsor = (): Refusal =>
  forbidden({
    en: 'The chair, the session officers, or who speaks for the delegation whose text it is withdraw it.',
    fr: 'Seuls la présidence, les responsables de session ou la personne qui parle au nom de la délégation auteur du texte peuvent la retirer.',
  });

/** STATE: what it is, so that the person sees what may be done. */
export const notInState = (state: SilenceState): Refusal => {
  const { en, fr } = SILENCE_STATE_NAMES[state];
  return refuse('STATE', {
    en: `The silence procedure is ${en}: this is not possible now. Read it again.`,
    fr: `La procédure de silence est ${fr} : cela n’est pas possible maintenant. Relisez-la.`,
  });
};

/** DEADLINE_PASSED: the silence has run out. */
export const expired = (): Refusal =>
  refuse('DEADLINE_PASSED', {
    en: 'The period of silence has expired. Attach an interpretative statement, or take the matter to the chair.',
    fr: 'Le délai de silence est expiré. Joignez une déclaration interprétative, ou saisissez la présidence.',
  });

/** DUPLICATE: a delegation breaks silence once. */
export const brokenAlready = (code: DelegationCode): Refusal =>
  refuse('DUPLICATE', {
    en: `${nameOf(code, 'EN')} has broken silence already.`,
    fr: `La délégation a déjà rompu le silence (${nameOf(code, 'FR')}).`,
  });
