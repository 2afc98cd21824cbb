/** Address of the list. */
export const PAPERS_PATH = '/papers';

/** Address of the form for a new paper. */
export const NEW_PAPER_PATH = '/papers/new';

/** Address of a paper’s page. */
export const paperPath = (id: string): string => `/papers/${encodeURIComponent(id)}`;

/** Address of the form that changes a paper’s text as Markdown. */
export const sourcePath = (id: string): string => `${paperPath(id)}?edit=source`;

/** Address at which a paper’s text is written together. */
export const editPaperPath = (id: string): string => `${paperPath(id)}?edit`;
