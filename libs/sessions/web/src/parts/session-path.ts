/** Address of a session's page. */
export const sessionPath = (id: string): string => `/sessions/${encodeURIComponent(id)}`;

/** Address of the form that changes a session. */
export const editPath = (id: string): string => `${sessionPath(id)}?edit`;

/** Address of a session's consultation room. */
export const roomPath = (id: string): string => `${sessionPath(id)}/room`;

/** Address of a session's journal. */
export const journalPath = (id: string): string => `${sessionPath(id)}/journal`;

/** Address of a session's notes. */
export const notesPath = (id: string): string => `${sessionPath(id)}/notes`;

/** Address of a series' page. */
export const seriesPath = (id: string): string => `/series/${encodeURIComponent(id)}`;
