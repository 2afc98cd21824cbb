import type { KnownPicture } from './picture';

const FORM = 'parley.picture/1';

/**
 * What is hashed of a version of a picture: one line of JSON in this order of fields. It names each note that it rests on by its version and the hash
 * of that, so that whoever holds the version can tell what it rested on. The label is no part of it.
 */
export const pictureText = ({ picture, sources }: KnownPicture): string =>
  JSON.stringify({
    ...{ form: FORM, picture: picture.key, version: picture.version, originator: picture.originator },
    ...{ title: picture.title, language: picture.language, text: picture.text },
    notes: sources.map(({ number, noteKey, restsOn, sha256 }) => ({
      ...{ number, note: noteKey, version: restsOn, sha256 },
    })),
  });
