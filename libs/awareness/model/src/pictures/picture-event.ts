import type { ForumEvent, Label } from '@parley/kernel';
import type { PictureLinkSheet } from '../brief/picture-link';
import type { KnownPicture, Picture } from './picture';
import type { SourceFlag } from './source-flags';

/** A picture as events hold it; instants are RFC 3339 text. */
export type PictureSheet = Readonly<
  Omit<Picture, 'label' | 'html' | 'numbers' | 'createdAt' | 'changedAt' | 'put'> & {
    createdAt: string;
    changedAt: string;
    put: Readonly<{ paperKey: string; version: number; at: string }> | null;
    notes: readonly Readonly<{ key: string; number: number; restsOn: number }>[];
  }
>;

/** What is told of pictures; the subject is the picture. */
export type PictureEventData = {
  'picture.created': Readonly<{ picture: PictureSheet }>;
  'picture.changed': Readonly<{ picture: PictureSheet }>;
  /** The whole picture to all who see it under its new label; whoever lost it is told `picture.retracted` alone. */
  'picture.relabelled': Readonly<{ picture: PictureSheet; reason: string }>;
  'picture.put': Readonly<{ picture: PictureSheet }>;
  'picture.reopened': Readonly<{ picture: PictureSheet }>;
  /** A note that it rests on is no longer what it was: to those alone who see both. */
  'picture.sourceChanged': Readonly<{ number: number; note: string; flag: SourceFlag }>;
  'picture.retracted': Readonly<Record<string, never>>;
  /** On an agenda item, to whoever sees the item too. */
  'picture.linked': Readonly<{ link: PictureLinkSheet }>;
  'picture.unlinked': Readonly<{ link: PictureLinkSheet }>;
};

export const PICTURE_EVENT_TYPES = [
  'picture.created',
  'picture.changed',
  'picture.relabelled',
  'picture.put',
  'picture.reopened',
  'picture.sourceChanged',
  'picture.retracted',
  'picture.linked',
  'picture.unlinked',
] as const satisfies readonly (keyof PictureEventData)[];

/** Field by field, so that nothing travels that a store may have added to the object. */
export const pictureSheet = ({ picture, sources }: KnownPicture): PictureSheet => ({
  ...{ key: picture.key, originator: picture.originator, editors: picture.editors, version: picture.version },
  ...{ title: picture.title, language: picture.language, text: picture.text },
  createdAt: picture.createdAt.toISOString(),
  changedAt: picture.changedAt.toISOString(),
  put: picture.put && {
    ...{ paperKey: picture.put.paperKey, version: picture.put.version, at: picture.put.at.toISOString() },
  },
  notes: sources.map(({ noteKey, number, restsOn }) => ({ key: noteKey, number, restsOn })),
});

/** What an event about a picture is about. */
export const aboutPicture = (
  type: keyof PictureEventData,
  key: string,
): Pick<ForumEvent, 'type' | 'subject' | 'sessionKey'> => ({
  type,
  subject: { type: 'Picture', key },
  sessionKey: null,
});

/** An event about a picture, to all who pass a label. */
export const pictureEvent = <T extends keyof PictureEventData>(
  type: T,
  { key, label }: { readonly key: string; readonly label: Label },
  data: PictureEventData[T],
): ForumEvent => ({ ...aboutPicture(type, key), label, data });
