import type { SearchSource } from '@parley/papers/server';
import { noteByKey } from './note-view';

/** Notes, found by their title, their text and the name of their place. */
export const notesSearched: SearchSource = {
  kind: 'Note',
  byWords: 'select f.* from asked a cross join lateral search_notes(a.words) f',
  byReference: null,
  texts: `select n.id, 'EN' as language, concat_ws(' · ', n.title, n.place_name, n.body) as text from note n where n.id = any ($2)`,
  views: noteByKey,
};
