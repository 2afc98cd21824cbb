import { createHash } from 'node:crypto';
import {
  changeOfBlock,
  holdDocument,
  makeDocument,
  readStoredText,
  setRights,
  textOfBlocks,
  writeInDocument,
} from '@parley/coediting/server';
import type { Actor } from '@parley/kernel';
import { labelColumns, type WriteTx } from '@parley/platform';
import { labelOfNotes, NOTE_TAKERS, type NotesDecision, type NotesFile } from '@parley/rooms/model';
import { type ItemRow, itemOf, SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import {
  CORRECTION_COLUMNS,
  correctionFrom,
  type CorrectionRow,
  NOTES_COLUMNS,
  notesFrom,
  type NotesRow,
} from './notes-rows';

/** Notes as a command decides on them, with the document held still. */
export interface HeldNotes extends NotesFile {
  readonly stateVector: Uint8Array;
}

// The lock of every decision on the session: a session does not close, and no label moves, while notes are decided on.
const SESSION = `select ${SESSION_COLUMNS} from session
  where id = (select session_id from agenda_item where id = $1) for no key update`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The file of an item's notes; `undefined` where the actor does not see the item. */
export const notesOfItem = async (tx: WriteTx, itemKey: string): Promise<HeldNotes | undefined> => {
  const [session] = await tx.query<SessionRow<Date>>(SESSION, [itemKey]);
  const [row] = await tx.query<{ item: ItemRow }>(
    'select to_jsonb(i) as item from agenda_item i where i.id = $1',
    [itemKey],
  );
  if (session === undefined || row === undefined) return undefined;
  const [notes] = await tx.query<NotesRow<Date>>(
    `select ${NOTES_COLUMNS} from item_notes where item_id = $1`,
    [itemKey],
  );
  const corrections = await tx.query<CorrectionRow<Date>>(
    `select ${CORRECTION_COLUMNS} from notes_correction where item_id = $1 order by proposed_at, id`,
    [itemKey],
  );
  if (notes !== undefined) await holdDocument(tx, notes.document_id);
  const { blocks, stateVector } =
    notes === undefined
      ? { blocks: [], stateVector: new Uint8Array() }
      : await readStoredText(tx, notes.document_id);
  const text = textOfBlocks(blocks);
  return {
    session: sessionOf(session),
    item: itemOf(row.item),
    notes: notes === undefined ? null : notesFrom(notes),
    corrections: corrections.map(correctionFrom),
    paragraphs: blocks.map((block) => block.text),
    whole: { text, sha256: sha256(text) },
    stateVector,
  };
};

/** As {@link notesOfItem}, by one of the corrections. */
export const notesOfCorrection = async (tx: WriteTx, key: string): Promise<HeldNotes | undefined> => {
  const [row] = await tx.query<{ item_id: string }>('select item_id from notes_correction where id = $1', [
    key,
  ]);
  return row && notesOfItem(tx, row.item_id);
};

const labelValues = (file: NotesFile, decision: NotesDecision): readonly unknown[] => {
  const label = labelColumns(labelOfNotes(file.item, decision.notes));
  return [label.level, label.releasable_to, label.observers, label.caveats, label.originator];
};

const NOTES = `
  insert into item_notes (item_id, session_id, document_id, state, released_at, approved_at, text, sha256, state_vector,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (item_id) do update set state = excluded.state, released_at = excluded.released_at,
    approved_at = excluded.approved_at, text = excluded.text, sha256 = excluded.sha256, state_vector = excluded.state_vector,
    level = excluded.level, releasable_to = excluded.releasable_to, observers = excluded.observers,
    caveats = excluded.caveats, originator = excluded.originator`;

const CORRECTION = `
  insert into notes_correction (id, item_id, session_id, paragraph, quoted, text, reason, delegation, proposed_by,
    proposed_at, state, resolved_at, answer, level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
  on conflict (id) do update set state = excluded.state, resolved_at = excluded.resolved_at, answer = excluded.answer`;

const WRITERS = NOTE_TAKERS.map((role) => `role:${role}` as const);

const saveState = async (tx: WriteTx, file: HeldNotes, decision: NotesDecision): Promise<void> => {
  const { notes } = decision;
  const label = labelOfNotes(file.item, notes);
  if (file.notes === null) await makeDocument(tx, notes.documentKey, WRITERS, label);
  else await setRights(tx, notes.documentKey, notes.state === 'APPROVED' ? [] : WRITERS, label);
  const frozen =
    notes.state === 'APPROVED'
      ? [file.whole.text, notes.sha256, Buffer.from(file.stateVector)]
      : [null, null, null];
  await tx.query(NOTES, [
    ...[notes.itemKey, file.session.key, notes.documentKey, notes.state, notes.releasedAt, notes.approvedAt],
    ...[...frozen, ...labelValues(file, decision)],
  ]);
};

const saveCorrection = async (
  tx: WriteTx,
  file: HeldNotes,
  decision: NotesDecision,
  actor: Actor,
): Promise<void> => {
  const { correction: one, replaces, notes } = decision;
  if (one === null) return;
  await tx.query(CORRECTION, [
    ...[
      one.key,
      one.itemKey,
      file.session.key,
      one.paragraph,
      one.quoted,
      one.text,
      one.reason,
      one.delegation,
    ],
    ...[
      one.proposedBy,
      one.proposedAt,
      one.state,
      one.resolvedAt,
      one.answer,
      ...labelValues(file, decision),
    ],
  ]);
  if (replaces === null) return;
  const change = await changeOfBlock(tx, notes.documentKey, replaces.paragraph - 1, replaces.text);
  if (change === undefined) throw new Error('the paragraph has gone while its document was held');
  await writeInDocument(tx, notes.documentKey, change, actor.personId);
};

/** Stores what was decided on notes, the change of their text with it. */
export const saveNotes = async (
  tx: WriteTx,
  file: HeldNotes,
  decision: NotesDecision,
  actor: Actor,
): Promise<void> => {
  if (decision.correction === null && decision.events.length > 0) await saveState(tx, file, decision);
  await saveCorrection(tx, file, decision, actor);
};
