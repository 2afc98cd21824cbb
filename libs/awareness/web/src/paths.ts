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
