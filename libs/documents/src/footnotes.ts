import type { Block, TextRun } from './block';

/** A run that refers to a footnote. */
export type NoteRun = TextRun & { readonly note: readonly TextRun[] };

/** Whether a run refers to a footnote. */
export const isNote = (run: TextRun): run is NoteRun => run.note !== undefined;

const runsIn = (block: Block): readonly TextRun[] => {
  if (block.kind === 'rich') return block.runs;
  return block.kind === 'richTable' ? block.rows.flatMap(({ cells }) => cells.flat()) : [];
};

/** The footnotes of a document, in the order in which it refers to them. */
export const notesIn = (blocks: readonly Block[]): readonly NoteRun[] =>
  blocks.flatMap((block) => runsIn(block).filter(isNote));
