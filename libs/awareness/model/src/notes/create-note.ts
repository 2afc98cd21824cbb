import {
  type Actor,
  type DelegationCode,
  forbidden,
  type ForumEvent,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkNote, checkWriters } from './check-note';
import { checkEditors, checkNoteLabel, checkTearLine } from './check-note-label';
import type { Note } from './note';
import { noteEvent, noteSheet } from './note-event';
import { isOwnNote, mayWriteNotes } from './note-gates';
import type { NoteInput, Vocabulary } from './note-input';

/** A note as a command leaves it. */
export interface NoteDecision {
  readonly note: Note;
  readonly events: readonly ForumEvent[];
}

/** A note that was changed for a reason. */
export interface ReasonedNote extends NoteDecision {
  readonly reason: string;
}

/** What a new note needs from outside: its key, and the note of which it is to be the tear-line. */
export interface NoteGround extends Vocabulary {
  readonly key: string;
  readonly fuller: Note | null;
}

const checkFuller = (actor: Actor, fuller: Note | null): Refusal | null => {
  if (fuller === null) return null;
  if (!isOwnNote(actor, fuller))
    return forbidden({
      en: 'Only the delegation that wrote a note writes its tear-lines. Ask it for one.',
      fr: 'Seule la délégation qui a rédigé une note en rédige les versions à diffusion élargie. Demandez-lui-en une.',
    });
  if (fuller.tearLineOf !== null || fuller.withdrawnAt !== null)
    return refuse('STATE', {
      en: 'A tear-line is made of a note that stands, and not of another tear-line.',
      fr: 'Une version à diffusion élargie se tire d’une note en vigueur, et non d’une autre version de ce type.',
    });
  return null;
};

const toldTo = (
  actor: Actor,
  input: NoteInput,
  originator: DelegationCode,
  fuller: Note | null,
): Result<Pick<Note, 'label' | 'editors'>> => {
  const editors = checkWriters(input.editors, originator);
  if (isRefusal(editors)) return editors;
  const label = checkNoteLabel(actor, input.label, originator);
  if (isRefusal(label)) return label;
  const wrong = checkEditors(label, editors) ?? (fuller && checkTearLine(label, fuller.label));
  return wrong ?? { label, editors };
};

/**
 * A delegate tells something of what the own delegation knows, to whom the label allows. With `fuller`, as its version for a wider audience.
 * Refused as FORBIDDEN, STATE, INVALID or LABEL_CEILING.
 */
export const createNote = (
  { key, fuller, ...vocabulary }: NoteGround,
  input: NoteInput,
  actor: Actor,
  now: Date,
): Result<NoteDecision> => {
  const denied = mayWriteNotes(actor) ?? checkFuller(actor, fuller);
  if (denied !== null) return denied;
  const originator = actor.delegation;
  if (originator === null) return notFound();
  const content = checkNote(input, vocabulary, now);
  if (isRefusal(content)) return content;
  const told = toldTo(actor, input, originator, fuller);
  if (isRefusal(told)) return told;
  const note: Note = {
    ...content,
    ...told,
    ...{ key, originator, version: 1, tearLineOf: fuller?.key ?? null },
    ...{ createdAt: now, changedAt: now, withdrawnAt: null, withdrawReason: null },
    showsReaders: input.showsReaders ?? false,
  };
  return { note, events: [noteEvent('note.created', note, { note: noteSheet(note) })] };
};
