/** Address of a paper’s page. */
export const paperPath = (id: string): string => `/papers/${encodeURIComponent(id)}`;

/** Address of a session’s reading list. */
export const readingListPath = (sessionId: string): string =>
  `/sessions/${encodeURIComponent(sessionId)}/reading`;

/** Address of a paper with its changes from one of its texts. */
export const changesPath = (id: string, from: number): string => `${paperPath(id)}?changes=${from}`;
