import { conflict, type DelegationCode, refuse, type Refusal } from '@parley/kernel';

/** Whose words the text of a note or a picture is made of. */
export interface Written {
  readonly originator: DelegationCode;
  readonly editors: readonly DelegationCode[];
}

/** The delegations whose delegates write a text together, and who alone read it until it is saved. */
export const seatsWriting = ({ originator, editors }: Written): readonly DelegationCode[] => [
  ...new Set([originator, ...editors]),
];

/** How a text stands with the document in which it is written. */
export interface WorkingText {
  /** The document that is open; `null` while none is. */
  readonly documentKey: string | null;
  /** Whether words stand in it that readers do not have. */
  readonly ahead: boolean;
}

/** While nobody writes in a document. */
export const NOT_WRITTEN: WorkingText = { documentKey: null, ahead: false };

/** STATE for words of a document that is not, or no longer, the one in which the text is written. */
export const checkWorkingText = (asked: string | null, { documentKey }: WorkingText): Refusal | null =>
  asked === null || asked === documentKey
    ? null
    : refuse(
        'STATE',
        {
          en: 'The text is not written in this document any more. Copy your words, open the text again and put them there.',
          fr: 'Le texte n’est plus rédigé dans ce document. Copiez vos mots, rouvrez le texte et reportez-les-y.',
        },
        'writing',
      );

/** Whether a change still meets what it was made of: STATE where its document is not open any more, CONFLICT where its version is past. */
export const checkInTime = (
  asked: { readonly version: number; readonly writing: string | null },
  { version, working }: { readonly version: number; readonly working: WorkingText },
): Refusal | null =>
  checkWorkingText(asked.writing, working) ?? (asked.version === version ? null : conflict(version));

/** STATE while words stand in the document that readers do not have: nobody decides for them in silence. */
export const checkAllSaved = ({ ahead }: WorkingText): Refusal | null =>
  ahead
    ? refuse('STATE', {
        en: 'Something was written that is not saved yet. Save it or discard it first.',
        fr: 'Des modifications n’ont pas encore été enregistrées. Enregistrez-les ou abandonnez-les d’abord.',
      })
    : null;

/** STATE where there is nothing to go back from: no document is open. */
export const checkDiscard = ({ documentKey }: WorkingText): Refusal | null =>
  documentKey === null
    ? refuse('STATE', {
        en: 'Nobody is writing this text. What its readers have is all there is.',
        fr: 'Personne ne rédige ce texte. Ce que ses lecteurs ont sous les yeux est tout ce qu’il y a.',
      })
    : null;
