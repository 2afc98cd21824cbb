/** Kind of what becomes due when a draft has been written on: its document's words are put into it. */
export const TAKE_UP_KIND = 'draft-written';
