import type { SearchSource } from '@parley/papers/server';
import { pictureByKey } from './picture-view';

/** Pictures, found by their title and their text. What the notes beneath them say finds the notes. */
export const picturesSearched: SearchSource = {
  kind: 'Picture',
  byWords: 'select f.* from asked a cross join lateral search_pictures(a.words) f',
  byReference: null,
  texts: `select p.id, p.language, concat_ws(' · ', p.title, p.text) as text from picture p where p.id = any ($2)`,
  views: pictureByKey,
};
