import type { WorkingText } from '@parley/awareness/model';
import type { WriteTx } from '@parley/platform';
import { bringIn, type HeldText, holdText, takeAll, workingText, writtenWords } from './working-store';

/** A text as a command is to save it, with the document in which it is written. */
export interface TextToSave {
  readonly held: HeldText | undefined;
  readonly working: WorkingText;
  /** Whether the words are the document's own. */
  readonly taken: boolean;
  readonly markdown: string;
}

interface Asked {
  /** The document whose words are to be saved. */
  readonly writing: string | null;
  /** The words that were sent, or those that readers have; not looked at where those of a document are asked for. */
  readonly text: string;
}

/** The words that a command is to save: those that were sent, or all that were acknowledged in the document that it names. */
export const textToSave = async (
  tx: WriteTx,
  subjectKey: string,
  { writing, text }: Asked,
): Promise<TextToSave> => {
  const held = await holdText(tx, subjectKey);
  const working = workingText(held);
  const taken = held !== undefined && writing === held.documentKey;
  return { held, working, taken, markdown: taken ? await writtenWords(tx, held) : text };
};

/** Keeps the document in step with what was saved: it has all of its own words, or takes in what was sent past it. */
export const keepInStep = async (
  tx: WriteTx,
  { held, taken }: TextToSave,
  saved: string,
  author: string | null,
): Promise<void> => {
  if (held === undefined) return;
  if (taken) await takeAll(tx, held, held.last);
  else await bringIn(tx, held, saved, author);
};
