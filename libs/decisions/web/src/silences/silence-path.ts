/** The page of a silence procedure. */
export const silencePath = (id: string): string => `/silences/${encodeURIComponent(id)}`;
