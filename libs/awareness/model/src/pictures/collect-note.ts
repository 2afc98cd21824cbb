import { type Actor, refuse, type Refusal, type Result } from '@parley/kernel';
import { citedIn } from './cited-notes';
import { type KnownPicture, PICTURE_LIMITS, type Source } from './picture';
import { mayWritePicture } from './picture-gates';
import { checkSources } from './picture-label';
import { type PictureDecision, told } from './write-picture';

/** A note about to be collected, as the actor sees it now. */
export type CollectedNote = Omit<Source, 'number'> & { readonly withdrawn: boolean };

const state = (en: string, fr: string): Refusal => refuse('STATE', { en, fr });

const checkCollected = (
  { sources }: KnownPicture,
  { withdrawn, noteKey, restsOn }: CollectedNote,
): Refusal | null => {
  if (withdrawn)
    return state(
      'This note was withdrawn: nothing rests on it any more. Choose another.',
      'Cette note a été retirée : rien ne peut plus s’y appuyer. Choisissez-en une autre.',
    );
  const held = sources.find((one) => one.noteKey === noteKey);
  if (held !== undefined && held.restsOn >= restsOn)
    return refuse('DUPLICATE', {
      en: 'The picture rests on this very note already.',
      fr: 'Le tableau repose déjà sur cette note, dans cette version.',
    });
  return held === undefined && sources.length >= PICTURE_LIMITS.notes
    ? state(
        `A picture rests on up to ${PICTURE_LIMITS.notes} notes. Leave one out first.`,
        `Un tableau repose sur ${PICTURE_LIMITS.notes} notes au plus. Retirez-en une d’abord.`,
      )
    : null;
};

/**
 * Collects a note, or rests on its present version where it was collected before. Refused where the picture is seen by anybody who may not see the
 * note: as NOT_FOUND, FORBIDDEN, STATE, DUPLICATE or LABEL_CEILING.
 */
export const collectNote = (
  known: KnownPicture & { readonly note: CollectedNote },
  actor: Actor,
  now: Date,
): Result<PictureDecision> => {
  const { picture: before, sources: held, note } = known;
  const { withdrawn: _withdrawn, ...collected } = note;
  const former = held.find(({ noteKey }) => noteKey === note.noteKey);
  const numbers = former === undefined ? before.numbers + 1 : before.numbers;
  const source: Source = { ...collected, number: former?.number ?? numbers };
  const wrong =
    mayWritePicture(actor, before) ??
    checkCollected(known, note) ??
    checkSources({ ...before.label, releasableTo: withOriginator(before) }, [source]);
  if (wrong !== null) return wrong;
  const sources =
    former === undefined ? [...held, source] : held.map((one) => (one === former ? source : one));
  return told('picture.changed', {
    picture: { ...before, numbers, version: before.version + 1, changedAt: now },
    sources,
  });
};

// The originator reads the picture without being named; what is collected has to be for it too.
const withOriginator = ({ label, originator }: KnownPicture['picture']): readonly string[] | null =>
  label.releasableTo === null ? null : [...new Set([...label.releasableTo, originator])];

/** Leaves a note out that the text does not cite. Refused as NOT_FOUND, FORBIDDEN or STATE. */
export const dropNote = (
  { picture: before, sources: held, noteKey }: KnownPicture & { readonly noteKey: string },
  actor: Actor,
  now: Date,
): Result<PictureDecision> => {
  const denied = mayWritePicture(actor, before);
  if (denied !== null) return denied;
  const gone = held.find((one) => one.noteKey === noteKey);
  if (gone === undefined)
    return state('The picture does not rest on this note.', 'Le tableau ne repose pas sur cette note.');
  if (citedIn(before.text).includes(gone.number))
    return state(
      `The text cites this note as (#${gone.number}). Take the citation out first.`,
      `Le texte cite cette note sous (#${gone.number}). Retirez d’abord la citation.`,
    );
  return told('picture.changed', {
    picture: { ...before, version: before.version + 1, changedAt: now },
    sources: held.filter((one) => one !== gone),
  });
};
