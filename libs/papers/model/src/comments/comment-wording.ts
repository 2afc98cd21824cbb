import { forbidden, type Refusal, refuse } from '@parley/kernel';

/** FORBIDDEN: on no side between whom a comment could be. */
export const forbiddenToOutsiders = (): Refusal =>
  forbidden({
    en: 'Delegates and the secretariat comment on papers.',
    fr: 'Les commentaires sur les documents reviennent aux délégués et au secrétariat.',
  });

/** FORBIDDEN: for all readers, in whose name it is not theirs to speak. */
export const forbiddenForSecretariat = (): Refusal =>
  forbidden({
    en: 'For the secretariat, the chair and the session officers comment to all readers. Comment for the secretariat alone.',
    fr: 'Pour le secrétariat, les commentaires à tous les lecteurs reviennent à la présidence et aux responsables de session. Commentez pour le seul secrétariat.',
  });

/** STATE: nothing is in preparation. */
export const nothingInPreparation = (): Refusal =>
  refuse('STATE', {
    en: 'No text is in preparation any more. Comment on the circulated one.',
    fr: 'Aucun texte n’est plus en préparation. Commentez celui qui est diffusé.',
  });

/** STATE: the paper was taken back. */
export const paperWithdrawn = (): Refusal =>
  refuse('STATE', {
    en: 'This paper has been withdrawn. Its comments stay as they are.',
    fr: 'Ce document a été retiré. Ses commentaires restent en l’état.',
  });

/** INVALID: a text in preparation has no other readers than its own. */
export const draftIsPrivate = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'A text in preparation is commented on within your own side. Choose that audience.',
      fr: 'Un texte en préparation se commente en interne. Choisissez ce cercle de lecteurs.',
    },
    'audience',
  );

/** INVALID: the words are not there. */
export const noSuchPassage = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'These words do not stand in this paragraph. Select them again in the present text.',
      fr: 'Ces mots ne figurent pas dans ce paragraphe. Sélectionnez-les à nouveau dans le texte actuel.',
    },
    'quote',
  );

/** STATE: more than a thread holds. */
export const threadIsFull = (): Refusal =>
  refuse('STATE', {
    en: 'This thread has 200 comments. Begin a new one on the same passage.',
    fr: 'Ce fil compte 200 commentaires. Ouvrez-en un nouveau sur le même passage.',
  });

/** STATE: it is settled, or it is not. */
export const settledSo = (resolved: boolean): Refusal =>
  resolved
    ? refuse('STATE', {
        en: 'This thread has been resolved. Reopen it first.',
        fr: 'Ce fil est clos. Rouvrez-le d’abord.',
      })
    : refuse('STATE', { en: 'This thread is open already.', fr: 'Ce fil est déjà ouvert.' });

/** FORBIDDEN: neither who began it nor whose paper it is. */
export const notTheirsToSettle = (): Refusal =>
  forbidden({
    en: 'Who began this thread resolves it, or who speaks for those that wrote the paper.',
    fr: 'Ce fil est clos par son auteur, ou par qui parle au nom des auteurs du document.',
  });

/** FORBIDDEN: somebody else's words. */
export const notTheirWords = (): Refusal =>
  forbidden({
    en: 'Only its author changes a comment; one made for a seat, who speaks for that seat.',
    fr: 'Seul son auteur modifie un commentaire ; fait au nom d’un siège, qui parle au nom de ce siège.',
  });

/** STATE: it has been taken back. */
export const commentWithdrawn = (): Refusal =>
  refuse('STATE', {
    en: 'This comment has been withdrawn already.',
    fr: 'Ce commentaire a déjà été retiré.',
  });
