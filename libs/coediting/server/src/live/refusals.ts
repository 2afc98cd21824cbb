import { refuse, type Refusal } from '@parley/kernel';
import type { MergeFailure } from '../merging/merge-job';

/** Most bytes of one change. */
export const MOST_BYTES = 256 * 1024;
/** Most bytes of a document. */
export const MOST_DOCUMENT_BYTES = 8 * 1024 * 1024;

export const tooLarge = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'One change may have 256 kB at most. Paste the text in smaller parts.',
      fr: 'Une modification peut compter 256 ko au plus. Collez le texte par parties plus petites.',
    },
    'update',
  );

export const full = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'This document is full. Begin another one.',
      fr: 'Ce document est plein. Commencez-en un autre.',
    },
    'update',
  );

const unreadable = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'This change cannot be read. Reload the document and repeat it.',
      fr: 'Cette modification est illisible. Rechargez le document et refaites-la.',
    },
    'update',
  );

const missing = (): Refusal =>
  refuse('CONFLICT', {
    en: 'Something that this change builds on is missing here. Join the document again.',
    fr: 'Il manque ici quelque chose sur quoi repose cette modification. Rejoignez de nouveau le document.',
  });

/** What the author of a change hears that could not be merged. */
export const unmerged = (why: MergeFailure): Refusal => (why === 'MISSING' ? missing() : unreadable());

/** For somebody whose change was made to stop the forum, for a while. */
export const held = (seconds: number): Refusal =>
  refuse('RATE_LIMITED', {
    en: `A change of yours took the forum too long. Try again in ${seconds} s.`,
    fr: `Une de vos modifications a pris trop de temps au forum. Réessayez dans ${seconds} s.`,
  });

export const notJoined = (): Refusal =>
  refuse('STATE', { en: 'Join the document first.', fr: 'Rejoignez d’abord le document.' });

export const foreignCursor = (): Refusal =>
  refuse('INVALID', { en: 'This is no cursor of yours.', fr: 'Ce curseur n’est pas le vôtre.' }, 'update');
