/** Address of the picture: map, timeline and list. */
export const AWARENESS_PATH = '/awareness';

/** Address of a note’s page. */
export const notePath = (id: string): string => `${AWARENESS_PATH}/${encodeURIComponent(id)}`;

/** Address of the form that changes a note. */
export const changePath = (id: string): string => `${notePath(id)}/change`;

/** Address of the form that writes a note, or the version for a wider audience of one. */
export const newPath = (tearLineOf?: string): string =>
  tearLineOf === undefined
    ? `${AWARENESS_PATH}/new`
    : `${AWARENESS_PATH}/new?tearLineOf=${encodeURIComponent(tearLineOf)}`;

/** Address of the pictures. */
export const PICTURES_PATH = `${AWARENESS_PATH}/pictures`;

/** Address of a picture’s page. */
export const picturePath = (id: string): string => `${PICTURES_PATH}/${encodeURIComponent(id)}`;

/** Address of the form that changes a picture. */
export const changePicturePath = (id: string): string => `${picturePath(id)}/change`;

/** Address of the form that begins a picture, with its first note. */
export const newPicturePath = (noteId?: string): string =>
  noteId === undefined ? `${PICTURES_PATH}/new` : `${PICTURES_PATH}/new?note=${encodeURIComponent(noteId)}`;
