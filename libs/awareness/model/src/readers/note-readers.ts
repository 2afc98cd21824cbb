import {
  type Actor,
  forbidden,
  type ForumEvent,
  isRefusal,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import type { NoteDecision } from '../notes/create-note';
import type { Note } from '../notes/note';
import { aboutNote, type NoteEventData } from '../notes/note-event';
import { isOwnNote, sightOfNote, writesInNote } from '../notes/note-gates';

/** Whether somebody is told which delegations may read a note: those who write in it always, its other readers where its originator lets them. */
export const maySeeReaders = (actor: Actor, note: Note): boolean =>
  visible(actor, note.label) && (note.showsReaders || writesInNote(actor, note));

/** The originator’s delegates, also once the note is withdrawn: it is still read. */
export const mayShowReaders = (actor: Actor, note: Note): Refusal | null =>
  sightOfNote(actor, note) ??
  (isOwnNote(actor, note)
    ? null
    : forbidden({
        en: 'Only the delegation that wrote a note says whether its readers are shown. Ask that delegation.',
        fr: 'Seule la délégation qui a rédigé une note décide si ses lecteurs sont indiqués. Adressez-vous à elle.',
      }));

// To those who write in it alone: other readers are not told that they were told before.
const told = (note: Note): ForumEvent => ({
  ...aboutNote('note.readersShown', note),
  label: note.label,
  parties: [note.originator, ...note.editors],
  data: { shown: note.showsReaders } satisfies NoteEventData['note.readersShown'],
});

/** Lets readers of a note see which delegations read it, or no longer; its label and its version stay. Refused as NOT_FOUND or FORBIDDEN. */
export const showReaders = (before: Note, shown: boolean, actor: Actor): Result<NoteDecision> => {
  const denied = mayShowReaders(actor, before);
  if (isRefusal(denied)) return denied;
  const note: Note = { ...before, showsReaders: shown };
  return { note, events: before.showsReaders === shown ? [] : [told(note)] };
};
