import { type LoaderOf, manyByKey } from '@parley/platform';
import { NOTE_COLUMNS, type NoteRow } from '../notes/note-row';
import { noteViewOf, type NoteView } from '../notes/note-view';

const MOST = 300;

// Row-level security decides on each link, each picture and each note before anything is counted.
const NOTES = `with put (item_id, note_id) as (
    select l.item_id, l.note_id from note_link l where l.item_id = any ($1) and l.taken_off_at is null
    union
    select l.item_id, s.note_id from picture_link l join picture_note s on s.picture_id = l.picture_id
      where l.item_id = any ($1) and l.taken_off_at is null)
  select * from (
    select put.item_id, ${NOTE_COLUMNS}, row_number() over (partition by put.item_id order by n.observed_to desc, n.id) as nth
    from put join note n on n.id = put.note_id) ranked
  where nth <= ${MOST} order by observed_to desc, id`;

const rows = manyByKey<NoteRow & { readonly item_id: string }>(NOTES, ({ item_id }) => item_id);

/** Notes of the brief of an item: put on it, or under a picture on it, each once, as far as the reader sees them. */
export const notesOfBrief: LoaderOf<string, NoteView[]> = {
  batch: async (scope, keys) =>
    Array.from(await rows.batch(scope, keys), (found) => found.map((row) => noteViewOf(row))),
};
