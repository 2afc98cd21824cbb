/** Where the page of a straw poll is. */
export const strawPath = (id: string): string => `/straw-polls/${encodeURIComponent(id)}`;
