import {
  checkDiscard,
  mayChangeNote,
  mayWritePicture,
  type Note,
  type Picture,
  seatsWriting,
  type WorkingText,
} from '@parley/awareness/model';
import { makeDocument, type Writer } from '@parley/coediting/server';
import type { Label, Result } from '@parley/kernel';
import { command, type Decided, idOf, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { noteForWriting } from '../notes/note-store';
import { pictureForWriting } from '../pictures/picture-store';
import { fill, type HeldText, holdText, putBack, workingText } from './working-store';

const OPENED = 'insert into working_text (document_id, note_id, picture_id, taken) values ($1, $2, $3, $4)';

/** What a text that is written together is of. */
interface Subject {
  readonly of: 'note' | 'picture';
  readonly key: string;
  readonly originator: string;
  readonly editors: readonly string[];
  readonly label: Label;
  /** What its readers have. */
  readonly text: string;
}

interface Known<Thing> {
  readonly thing: Thing;
  readonly subject: Subject;
  readonly held: HeldText | undefined;
  readonly working: WorkingText;
}

const known = async <Thing>(tx: WriteTx, thing: Thing, subject: Subject): Promise<Known<Thing>> => {
  const held = await holdText(tx, subject.key);
  return { thing, subject, held, working: workingText(held) };
};

const knownNote = async (tx: WriteTx, id: string): Promise<Known<Note> | undefined> => {
  const note = await noteForWriting(tx, id);
  return note && known(tx, note, { of: 'note', ...note, text: note.body });
};

const knownPicture = async (tx: WriteTx, id: string): Promise<Known<Picture> | undefined> => {
  const picture = (await pictureForWriting(tx, id))?.picture;
  return picture && known(tx, picture, { of: 'picture', ...picture });
};

interface OfSubject extends Decided {
  readonly subject: Subject;
}

interface Opening extends OfSubject {
  readonly documentKey: string;
  readonly opens: boolean;
}

// Nobody is told of it: what is written is its writers' alone until it is saved.
const opening = ({ subject, working }: Known<unknown>, documentKey: string): Opening => ({
  ...{ subject, documentKey, opens: working.documentKey === null, events: [] },
});

const open = async (
  tx: WriteTx,
  { subject, documentKey, opens }: Opening,
  author: string | null,
): Promise<void> => {
  if (!opens) return;
  const writers = seatsWriting(subject).map((seat): Writer => `seat:${seat}`);
  await makeDocument(tx, documentKey, writers, subject.label, { readers: writers });
  const taken = await fill(tx, documentKey, subject.text, author);
  const isNote = subject.of === 'note';
  await tx.query(OPENED, [documentKey, isNote ? subject.key : null, isNote ? null : subject.key, taken]);
};

const thatNote = z.object({ id: idOf('Note') });
const thatPicture = z.object({ id: idOf('Picture') });

/** Opens the text of a note to be written together. */
export const writeNote = command({
  action: 'note.write',
  input: thatNote,
  load: (tx, { id }) => knownNote(tx, id),
  may: (actor, { thing }) => mayChangeNote(actor, thing) ?? undefined,
  decide: (state: Known<Note>, _, { key }) => opening(state, key),
  save: (tx, decision: Opening, { actor }) => open(tx, decision, actor.personId),
  subject: (decision: Opening) => decision.subject.key,
});

/** Opens the text of a picture to be written together. */
export const writePicture = command({
  action: 'picture.write',
  input: thatPicture,
  load: (tx, { id }) => knownPicture(tx, id),
  may: (actor, { thing }) => mayWritePicture(actor, thing) ?? undefined,
  decide: (state: Known<Picture>, _, { key }) => opening(state, key),
  save: (tx, decision: Opening, { actor }) => open(tx, decision, actor.personId),
  subject: (decision: Opening) => decision.subject.key,
});

interface Discarding extends OfSubject {
  readonly held: HeldText | undefined;
}

const discarding = (state: Known<unknown>): Result<Discarding> =>
  checkDiscard(state.working) ?? { subject: state.subject, held: state.held, events: [] };

const discard = async (tx: WriteTx, decision: Discarding, author: string | null): Promise<void> => {
  if (decision.held !== undefined) await putBack(tx, decision.held, decision.subject.text, author);
};

/** Puts the text of a note that is written back to what its readers have. */
export const discardNoteText = command({
  action: 'note.discard-text',
  input: thatNote,
  load: (tx, { id }) => knownNote(tx, id),
  may: (actor, { thing }) => mayChangeNote(actor, thing) ?? undefined,
  decide: (state: Known<Note>) => discarding(state),
  save: (tx, decision: Discarding, { actor }) => discard(tx, decision, actor.personId),
  subject: (decision: Discarding) => decision.subject.key,
});

/** Puts the text of a picture that is written back to what its readers have. */
export const discardPictureText = command({
  action: 'picture.discard-text',
  input: thatPicture,
  load: (tx, { id }) => knownPicture(tx, id),
  may: (actor, { thing }) => mayWritePicture(actor, thing) ?? undefined,
  decide: (state: Known<Picture>) => discarding(state),
  save: (tx, decision: Discarding, { actor }) => discard(tx, decision, actor.personId),
  subject: (decision: Discarding) => decision.subject.key,
});
