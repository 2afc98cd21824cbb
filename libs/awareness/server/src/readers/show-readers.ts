import { mayShowReaders, type NoteDecision, showReaders as show } from '@parley/awareness/model';
import { command, idOf } from '@parley/platform';
import { z } from 'zod';
import { noteForWriting } from '../notes/note-store';

const SHOW = 'update note set shows_readers = $2 where id = $1';

/** Lets the readers of a note see which delegations read it, or no longer. */
export const showReaders = command({
  action: 'note.showReaders',
  input: z.object({ id: idOf('Note'), shown: z.boolean() }),
  load: (tx, { id }) => noteForWriting(tx, id),
  may: (actor, note) => mayShowReaders(actor, note) ?? undefined,
  decide: (note, { shown }, { actor }) => show(note, shown, actor),
  save: async (tx, { note }: NoteDecision) => {
    await tx.query(SHOW, [note.key, note.showsReaders]);
  },
  subject: ({ note }: NoteDecision) => note.key,
});
