import type { Word } from './compared-text';
import { asOwnWord, isNoteSign, isOfNote, NOTE_MARK } from './note-words';
import type { ShownBlock, Standing, Stretch } from './shown-changes';

/** A footnote as it is shown with its changes; its standing is that of the sign that refers to it. */
export interface ShownNote {
  readonly number: string;
  readonly standing: Standing;
  readonly stretches: readonly Stretch[];
}

/** A block whose footnotes stand beside its words. Where it refers to one, its number is a word under the mark `note`. */
export interface NotedBlock extends ShownBlock {
  readonly notes: readonly ShownNote[];
}

/** Counts footnotes through a text: those that are there by their numbers, those that are gone by the ones that they had. */
class NoteCount {
  private before = 0;
  private after = 0;

  next(standing: Standing): string {
    const [was, is] = [
      standing === 'inserted' || standing === 'moved',
      standing === 'deleted' || standing === 'left',
    ];
    if (!was) this.before += 1;
    if (!is) this.after += 1;
    return String(is ? this.before : this.after);
  }
}

interface Filling {
  readonly number: string;
  readonly standing: Standing;
  readonly stretches: { readonly standing: Standing; readonly words: Word[] }[];
}

const put = (to: Filling['stretches'], standing: Standing, word: Word): void => {
  const last = to.at(-1);
  if (last?.standing === standing) last.words.push(word);
  else to.push({ standing, words: [word] });
};

const notedCell = (cell: readonly Stretch[], notes: Filling[], count: NoteCount): Stretch[] => {
  const own: Filling['stretches'] = [];
  for (const { standing, words } of cell)
    for (const word of words) {
      const note = notes.at(-1);
      if (isNoteSign(word)) {
        const number = count.next(standing);
        notes.push({ number, standing, stretches: [] });
        put(own, standing, { text: number, marks: NOTE_MARK });
      } else if (isOfNote(word) && note !== undefined) put(note.stretches, standing, asOwnWord(word));
      else put(own, standing, word);
    }
  return own;
};

/** A text whose footnotes stand beside the words of the blocks that refer to them. */
export const withShownNotes = (blocks: readonly ShownBlock[]): NotedBlock[] => {
  const count = new NoteCount();
  return blocks.map((block) => {
    const notes: Filling[] = [];
    return { ...block, cells: block.cells.map((cell) => notedCell(cell, notes, count)), notes };
  });
};
