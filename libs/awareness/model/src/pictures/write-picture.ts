import type { LabelInput } from '@parley/delegations/model';
import {
  type Actor,
  type DelegationCode,
  forbidden,
  type ForumEvent,
  isRefusal,
  type Language,
  notFound,
  type Refusal,
  refuse,
  type Result,
} from '@parley/kernel';
import { sameSet } from '@parley/delegations/model';
import { checkText } from '@parley/sessions/model';
import { checkWriters } from '../notes/check-note';
import { checkNoteLabel } from '../notes/check-note-label';
import { readable, type ReadText } from '../writing/read-text';
import { checkInTime, type WorkingText } from '../writing/working-text';
import { checkCited } from './cited-notes';
import { type KnownPicture, type Picture, PICTURE_LIMITS, type PictureText, type Source } from './picture';
import { type PictureEventData, pictureEvent, pictureSheet } from './picture-event';
import { isOwnPicture, mayBeginPicture, mayWritePicture } from './picture-gates';
import { checkPictureEditors, checkSources } from './picture-label';

/** A picture as a command leaves it. */
export interface PictureDecision extends KnownPicture {
  readonly events: readonly ForumEvent[];
}

/** The words of a picture as they are sent; its text is checked and set beforehand. */
export interface PictureInput {
  readonly title: string;
  readonly language: Language;
  readonly editors: readonly DelegationCode[];
}

const tooMany = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: `A picture rests on up to ${PICTURE_LIMITS.notes} notes. Leave some out.`,
      fr: `Un tableau repose sur ${PICTURE_LIMITS.notes} notes au plus. Retirez-en.`,
    },
    'noteIds',
  );

const wordsOf = (input: PictureInput, read: ReadText): Result<PictureText> => {
  const title = checkText(input.title, PICTURE_LIMITS.title, 'title');
  if (isRefusal(title)) return title;
  const text = readable(read, 'text');
  if (isRefusal(text)) return text;
  return { title, language: input.language, text: text.markdown, html: text.html };
};

/** A picture as it stands now, with the event that tells of it. */
export const told = <T extends 'picture.created' | 'picture.changed' | 'picture.put' | 'picture.reopened'>(
  type: T,
  known: KnownPicture,
): PictureDecision => {
  const data: PictureEventData['picture.changed'] = { picture: pictureSheet(known) };
  return { ...known, events: [pictureEvent(type, known.picture, data)] };
};

const toldTo = (
  actor: Actor,
  input: PictureInput & { readonly label: LabelInput },
  originator: DelegationCode,
): Result<Pick<Picture, 'editors' | 'label'>> => {
  const editors = checkWriters(input.editors, originator);
  if (isRefusal(editors)) return editors;
  const label = checkNoteLabel(actor, input.label, originator);
  return isRefusal(label) ? label : { editors, label };
};

/**
 * A delegate begins a picture for the own delegation, resting on notes that the actor sees. Its label is no wider than theirs together. Refused as
 * FORBIDDEN, INVALID or LABEL_CEILING.
 */
export const createPicture = (
  {
    key,
    read,
    sources,
  }: { readonly key: string; readonly read: ReadText; readonly sources: readonly Source[] },
  input: PictureInput & { readonly label: LabelInput },
  actor: Actor,
  now: Date,
): Result<PictureDecision> => {
  const denied = mayBeginPicture(actor);
  if (denied !== null) return denied;
  const originator = actor.delegation;
  if (originator === null) return notFound();
  const words = wordsOf(input, read);
  if (isRefusal(words)) return words;
  const to = toldTo(actor, input, originator);
  if (isRefusal(to)) return to;
  const { editors, label } = to;
  const wrong =
    (sources.length > PICTURE_LIMITS.notes ? tooMany() : null) ??
    checkPictureEditors(label, editors) ??
    checkSources(label, sources) ??
    checkCited(words.text, sources);
  if (wrong !== null) return wrong;
  const picture: Picture = {
    ...words,
    ...{ key, originator, editors, label, version: 1, numbers: sources.length },
    ...{ createdAt: now, changedAt: now, put: null },
  };
  return told('picture.created', { picture, sources });
};

const inOrderOf = (
  sources: readonly Source[],
  order: readonly string[] | null,
): Result<readonly Source[]> => {
  if (order === null) return sources;
  const asked = order.flatMap((key) => sources.filter(({ noteKey }) => noteKey === key));
  // Who does not see a note cannot name it: it stays, behind those that are named.
  const seen = sources.filter(({ title }) => title !== null);
  const complete = asked.length === order.length && seen.every((one) => asked.includes(one));
  return complete && new Set(order).size === order.length
    ? [...asked, ...sources.filter((one) => !asked.includes(one))]
    : refuse(
        'INVALID',
        {
          en: 'The order names each note of the picture once, and no other.',
          fr: 'L’ordre désigne chaque note du tableau une fois, et aucune autre.',
        },
        'noteIds',
      );
};

/** A picture that is about to be changed, with its text as it is to be, read. */
export interface PictureToChange extends KnownPicture {
  readonly read: ReadText;
  readonly working: WorkingText;
}

/** What a picture is to say; with `writing`, the words that stand in that document. */
export interface PictureChange extends PictureInput {
  readonly version: number;
  readonly writing: string | null;
  readonly order: readonly string[] | null;
}

/**
 * Changes the words of a picture, and the order of its notes. The label stays, and so does what it rests on. Refused as NOT_FOUND, FORBIDDEN, STATE,
 * CONFLICT or INVALID.
 */
export const changePicture = (
  { picture: before, sources: held, read, working }: PictureToChange,
  input: PictureChange,
  actor: Actor,
  now: Date,
): Result<PictureDecision> => {
  const denied = mayWritePicture(actor, before);
  if (denied !== null) return denied;
  const editors = checkWriters(input.editors, before.originator);
  if (isRefusal(editors)) return editors;
  if (!isOwnPicture(actor, before) && !sameSet(editors, before.editors))
    return forbidden({
      en: 'Who writes in a picture is for its own delegation to say.',
      fr: 'Seule la délégation d’origine désigne qui rédige un tableau.',
    });
  const late = checkInTime(input, { version: before.version, working });
  if (late !== null) return late;
  const words = wordsOf(input, read);
  if (isRefusal(words)) return words;
  const sources = inOrderOf(held, input.order);
  if (isRefusal(sources)) return sources;
  const wrong = checkPictureEditors(before.label, editors) ?? checkCited(words.text, sources);
  if (wrong !== null) return wrong;
  const picture = { ...before, ...words, editors, version: before.version + 1, changedAt: now };
  return told('picture.changed', { picture, sources });
};
