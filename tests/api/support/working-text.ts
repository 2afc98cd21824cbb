import type { Person } from '@parley/testkit';

/** A note with its text and where that is being written. */
export interface WrittenNote {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly html: string;
  readonly version: number;
  readonly writing: {
    readonly documentId: string;
    readonly unsaved: { readonly at: string; readonly by: { readonly name: string } | null } | null;
  } | null;
}

/** Where a text is being written, as specs look at it. */
export const WRITING = 'writing { documentId unsaved { at by { name } } }';

/** What specs look at of a note that is being written. */
export const WRITTEN = `id title body html version ${WRITING}`;

/** A note with its text, as this reader sees it, or null. */
export const bodyOf = async (person: Person, id: string): Promise<WrittenNote | null> =>
  (
    await person.read<{ note: WrittenNote | null }>(`query ($id: ID!) { note(id: $id) { ${WRITTEN} } }`, {
      id,
    })
  ).note;

/** Opens the text of a note to be written. */
export const openedNote = async (
  person: Person,
  id: string,
): Promise<WrittenNote & { readonly documentId: string }> => {
  const note = await person.does<WrittenNote>('writeNote', { id }, WRITTEN);
  if (note.writing === null) throw new Error('nothing was opened');
  return { ...note, documentId: note.writing.documentId };
};

/** A picture with its text and where that is being written. */
export interface WrittenPicture extends Pick<WrittenNote, 'id' | 'title' | 'version' | 'writing'> {
  readonly text: string;
}

/** What specs look at of a picture that is being written. */
export const PICTURE_WRITTEN = `id title text version ${WRITING}`;

/** A picture with its text, as this reader sees it, or null. */
export const pictureText = async (person: Person, id: string): Promise<WrittenPicture | null> =>
  (
    await person.read<{ picture: WrittenPicture | null }>(
      `query ($id: ID!) { picture(id: $id) { ${PICTURE_WRITTEN} } }`,
      { id },
    )
  ).picture;

/** Opens the text of a picture to be written. */
export const openedPicture = async (
  person: Person,
  id: string,
): Promise<WrittenPicture & { readonly documentId: string }> => {
  const picture = await person.does<WrittenPicture>('writePicture', { id }, PICTURE_WRITTEN);
  if (picture.writing === null) throw new Error('nothing was opened');
  return { ...picture, documentId: picture.writing.documentId };
};
