import { type Refusal, refuse, type Worded } from '@parley/kernel';
import type { AmendmentState } from './amendment';

const SETTLED: Readonly<Record<AmendmentState, Worded>> = {
  PROPOSED: { en: 'proposed', fr: 'proposé' },
  ACCEPTED: { en: 'accepted', fr: 'accepté' },
  REJECTED: { en: 'rejected', fr: 'rejeté' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retiré' },
};

/** STATE: somebody has decided on it before. */
export const settledAlready = (state: AmendmentState): Refusal =>
  refuse('STATE', {
    en: `This amendment has been ${SETTLED[state].en} already. Propose a new one if it is to change.`,
    fr: `Cet amendement a déjà été ${SETTLED[state].fr}. Proposez-en un nouveau s’il doit changer.`,
  });

/** STATE: the text that was seen is not the one that is with everybody. */
export const laterText = (): Refusal =>
  refuse('STATE', {
    en: 'A later revision has replaced this text. Read it, then act on it.',
    fr: 'Une révision ultérieure a remplacé ce texte. Lisez-la, puis agissez sur elle.',
  });

/** STATE: its paragraph is gone or says something else now. */
export const needsAnotherLook = (): Refusal =>
  refuse('STATE', {
    en: 'Its paragraph has changed since. Reject this amendment, or ask for a new one on the present text.',
    fr: 'Son paragraphe a changé depuis. Rejetez cet amendement, ou demandez-en un nouveau sur le texte actuel.',
  });

/** STATE: another one was taken that cannot stand beside it. */
export const collidesWithAccepted = (): Refusal =>
  refuse('STATE', {
    en: 'Another amendment to this paragraph has been accepted for the next text. Reject this one, or ask for a new one then.',
    fr: 'Un autre amendement à ce paragraphe a été accepté pour le prochain texte. Rejetez celui-ci, ou demandez-en un nouveau à ce moment-là.',
  });

/** STATE: who prepares the next text has changed the paragraph by hand. */
export const changedByHand = (): Refusal =>
  refuse('STATE', {
    en: 'The text in preparation has changed this paragraph already. Put its words back there, then accept the amendment.',
    fr: 'Le texte en préparation a déjà modifié ce paragraphe. Rétablissez-y ses mots, puis acceptez l’amendement.',
  });

/** STATE: nothing to take. */
export const nothingToTake = (): Refusal =>
  refuse('STATE', {
    en: 'No amendment stands without a collision. Decide on them one by one.',
    fr: 'Aucun amendement n’est exempt de conflit. Décidez de chacun séparément.',
  });

/** INVALID: no paragraph has this number. */
export const noSuchParagraph = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'The text has no paragraph with this number. Name one as it is numbered in the text, for example 3(a).',
      fr: 'Le texte n’a pas de paragraphe portant ce numéro. Indiquez-en un tel qu’il est numéroté, par exemple 3(a).',
    },
    'paragraph',
  );
