import { type Actor, forbidden, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { sameLabel, sameSet } from '@parley/delegations/model';
import { checkInTime, type WorkingText } from '../writing/working-text';
import { checkNote, checkWriters } from './check-note';
import { checkEditors, checkNoteLabel } from './check-note-label';
import type { NoteDecision } from './create-note';
import type { Note } from './note';
import { noteEvent, noteSheet } from './note-event';
import { isOwnNote, mayChangeNote } from './note-gates';
import type { NoteInput, Vocabulary } from './note-input';

/** A note that is about to be changed. */
export interface KnownNote extends Vocabulary {
  readonly note: Note;
  readonly working: WorkingText;
}

/** What a note is to say; with `writing`, the words that stand in that document. */
export interface NoteChange extends NoteInput {
  readonly version: number;
  readonly writing: string | null;
}

const sameLabelAsked = (actor: Actor, { note }: KnownNote, input: NoteInput): Refusal | null => {
  const asked = checkNoteLabel(actor, input.label, note.originator);
  if (isRefusal(asked)) return asked;
  return sameLabel(asked, note.label)
    ? null
    : refuse(
        'INVALID',
        {
          en: 'A label is changed by itself, with a reason. Keep the label here, and relabel the note.',
          fr: 'Une étiquette se modifie séparément, avec un motif. Conservez-la ici, puis changez l’étiquette de la note.',
        },
        'label',
      );
};

/**
 * Changes what a note says; every version is kept. The label stays: it has its own command. Delegations that the originator named write too, but do
 * not name others. Refused as NOT_FOUND, FORBIDDEN, STATE, CONFLICT or INVALID.
 */
export const changeNote = (
  state: KnownNote,
  input: NoteChange,
  actor: Actor,
  now: Date,
): Result<NoteDecision> => {
  const { note: before } = state;
  const denied = mayChangeNote(actor, before);
  if (denied !== null) return denied;
  const editors = checkWriters(input.editors, before.originator);
  if (!isOwnNote(actor, before) && !isRefusal(editors) && !sameSet(editors, before.editors))
    return forbidden({
      en: 'Who writes in a note is for its own delegation to say.',
      fr: 'Seule la délégation d’origine désigne qui écrit dans une note.',
    });
  const late = checkInTime(input, { version: before.version, working: state.working });
  if (late !== null) return late;
  const content = checkNote(input, state, now);
  if (isRefusal(content)) return content;
  if (isRefusal(editors)) return editors;
  const wrong = sameLabelAsked(actor, state, input) ?? checkEditors(before.label, editors);
  if (wrong !== null) return wrong;
  const note: Note = { ...before, ...content, editors, version: before.version + 1, changedAt: now };
  return { note, events: [noteEvent('note.changed', note, { note: noteSheet(note) })] };
};
