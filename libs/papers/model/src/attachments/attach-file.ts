import { type Actor, isRefusal, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import type { Decision } from '@parley/delegations/model';
import { draftEvent } from '../events/paper-event';
import type { KnownPaper } from '../paper/draft-paper';
import { mayRevise } from '../paper/paper-gates';
import { type Attachment, MOST_ATTACHMENTS, type ReceivedFile } from './attachment';
import { checkFileName } from './file-name';

/** A paper with the files that it has. */
export interface PaperWithFiles extends KnownPaper {
  readonly files: readonly Attachment[];
}

/** What became of a file. */
export interface AttachmentDecision extends Decision {
  readonly attachment: Attachment;
}

const beingWritten = (): Refusal =>
  refuse('STATE', {
    en: 'Files go with the text while it is a draft. Change the text first, then its files.',
    fr: 'Les fichiers accompagnent le texte tant qu’il est à l’état de projet. Modifiez d’abord le texte, puis ses fichiers.',
  });

/** Those whose paper it is, while its text is a draft: what was submitted or circulated stays as it is. */
export const mayAttach = (actor: Actor, state: KnownPaper): Refusal | null =>
  mayRevise(actor, state) ?? (state.draft?.stage === 'DRAFT' ? null : beingWritten());

const unknownType = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'This file is no PDF, PNG, JPEG or WebP image and no Word, Excel or PowerPoint document without macros. Convert it into one of these.',
      fr: 'Ce fichier n’est ni un PDF, ni une image PNG, JPEG ou WebP, ni un document Word, Excel ou PowerPoint sans macros. Convertissez-le dans l’un de ces formats.',
    },
    'file',
  );

const tooMany = (): Refusal =>
  refuse('INVALID', {
    en: `A paper takes ${MOST_ATTACHMENTS} files. Remove one, or combine them.`,
    fr: `Un document admet ${MOST_ATTACHMENTS} fichiers. Supprimez-en un, ou regroupez-les.`,
  });

const twice = (): Refusal =>
  refuse('DUPLICATE', {
    en: 'This very file is attached already.',
    fr: 'Ce même fichier est déjà joint.',
  });

/** Attaches a file to the text in preparation (papers): its type is what its bytes are, and its name says the same. */
export const attachFile = (
  state: PaperWithFiles,
  file: ReceivedFile,
  { actor, key }: { readonly actor: Actor; readonly key: string },
): Result<AttachmentDecision> => {
  const refusal = mayAttach(actor, state);
  if (refusal !== null) return refusal;
  if (file.mediaType === null) return unknownType();
  const filename = checkFileName(file.filename, file.mediaType);
  if (isRefusal(filename)) return filename;
  if (state.files.length >= MOST_ATTACHMENTS) return tooMany();
  if (state.files.some(({ sha256 }) => sha256 === file.sha256)) return twice();
  const { paper } = state;
  const { mediaType, bytes, sha256 } = file;
  const attachment: Attachment = {
    key,
    paperKey: paper.key,
    filename,
    mediaType,
    bytes,
    sha256,
    circulated: false,
  };
  const told = { key, filename, mediaType, bytes, sha256 };
  return { attachment, events: [draftEvent('paper.fileAttached', paper, told)] };
};

/** Takes a file away again, while no text was circulated with it. */
export const removeFile = (
  state: PaperWithFiles,
  key: string,
  { actor }: { readonly actor: Actor },
): Result<AttachmentDecision> => {
  const attachment = state.files.find((file) => file.key === key);
  if (attachment === undefined) return notFound();
  const refusal = mayAttach(actor, state);
  if (refusal !== null) return refusal;
  if (attachment.circulated)
    return refuse('STATE', {
      en: 'A text was circulated with this file: it stays with the paper.',
      fr: 'Un texte a été diffusé avec ce fichier : il reste joint au document.',
    });
  return { attachment, events: [draftEvent('paper.fileRemoved', state.paper, { key })] };
};
