import { type Note, type RestingPicture, type SourceFlag, sourceMoved } from '@parley/awareness/model';
import type { ForumEvent, Tlp } from '@parley/kernel';
import { type LabelColumns, labelOf, type WriteTx } from '@parley/platform';

const RESTING = 'select * from pictures_resting_on($1)';

type Row = LabelColumns & { readonly id: string; readonly number: number; readonly tlp: Tlp | null };

const restingOn = async (tx: WriteTx, noteKey: string): Promise<readonly RestingPicture[]> => {
  const rows = await tx.query<Row>(RESTING, [noteKey]);
  return rows.map((row) => ({ key: row.id, number: row.number, label: labelOf(row, row.tlp) }));
};

/**
 * Saves what becomes of a note, and answers with what follows for the pictures that rest on it: the database narrows them with the note, and their readers
 * are told, also where whoever moved the note sees none of them.
 */
export const movingSources = async (
  tx: WriteTx,
  note: Note,
  flag: SourceFlag,
  save: () => Promise<void>,
): Promise<readonly ForumEvent[]> => {
  const before = await restingOn(tx, note.key);
  await save();
  if (before.length === 0) return [];
  return sourceMoved(note, flag, { before, after: await restingOn(tx, note.key) });
};
