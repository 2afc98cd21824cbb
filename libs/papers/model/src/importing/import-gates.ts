import { type Actor, type Refusal, refuse } from '@parley/kernel';
import { kindsOpenTo, mayDraft } from '../paper/paper-gates';

/** Whoever may write a paper of some kind: delegates, and those who write for the secretariat. */
export const mayImport = (actor: Actor): Refusal | null =>
  kindsOpenTo(actor).length > 0 ? null : mayDraft(actor, 'WORKING_PAPER');

const atFile = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'file');

/** INVALID: what was sent is no document that a text can be taken out of. */
export const noDocument = (): Refusal =>
  atFile(
    'This file is neither a Word document (.docx) nor Markdown in UTF-8. Save it as one of these, and send it again.',
    'Ce fichier n’est ni un document Word (.docx) ni du Markdown en UTF-8. Enregistrez-le dans l’un de ces formats, puis renvoyez-le.',
  );

/** INVALID: a file of Word's former kind, or one behind a password, which look alike from outside. */
export const formerWord = (): Refusal =>
  atFile(
    'This Word file is of the old kind (.doc), or protected by a password. Save it as .docx without a password, and send it again.',
    'Ce fichier Word est d’un ancien format (.doc) ou protégé par un mot de passe. Enregistrez-le en .docx sans mot de passe, puis renvoyez-le.',
  );

/** INVALID: a document that is not as Word writes one: torn, or made to do harm. */
export const brokenDocument = (): Refusal =>
  atFile(
    'This Word document is damaged, or not as Word writes one. Open it in Word, save it anew as .docx, and send that.',
    'Ce document Word est endommagé, ou n’est pas tel que Word l’écrit. Ouvrez-le dans Word, enregistrez-le à nouveau en .docx, puis envoyez ce fichier.',
  );

/** INVALID: a document that takes more time or memory than one is given. */
export const tooHeavy = (): Refusal =>
  atFile(
    'This document is too large or too intricate to be taken in. Divide it, or paste its text.',
    'Ce document est trop volumineux ou trop complexe pour être importé. Divisez-le, ou collez-en le texte.',
  );

/** RATE_LIMITED: others are before it. */
export const importsWait = (seconds: number): Refusal =>
  refuse('RATE_LIMITED', {
    en: `Many documents are being taken in at this moment. Send yours again in ${seconds} seconds.`,
    fr: `De nombreux documents sont en cours d’importation. Renvoyez le vôtre dans ${seconds} secondes.`,
  });
