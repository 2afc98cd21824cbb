import { refuse, type Refusal } from '@parley/kernel';
import type { Note } from '../notes/note';
import { type ItemStanding, MOST_ON_ITEM, stateUnlessAlive } from './item-standing';

/** Where an item stands on which a note is about to be put, and how many notes it has as far as the actor sees. */
export interface NotesOnItem extends ItemStanding {
  readonly put: number;
}

interface Ground {
  readonly note: Pick<Note, 'withdrawnAt'>;
  /** `null` where the other end is no item. */
  readonly item: NotesOnItem | null;
}

/** STATE unless the item goes on and the note stands. */
export const stateOfNoteOnItem = ({ note, item }: Ground): Refusal | null => {
  if (item === null) return null;
  const over = stateUnlessAlive(item);
  if (over !== null || note.withdrawnAt === null) return over;
  return refuse('STATE', {
    en: 'This note was withdrawn: it is put on no agenda any more. Choose another.',
    fr: 'Cette note a été retirée : elle ne se joint plus à un ordre du jour. Choisissez-en une autre.',
  });
};

/** STATE where an item has as many notes as it may. */
export const stateIfFull = (item: NotesOnItem | null): Refusal | null =>
  item === null || item.put < MOST_ON_ITEM
    ? null
    : refuse('STATE', {
        en: `An item has up to ${MOST_ON_ITEM} notes. Take one off first.`,
        fr: `Un point compte au plus ${MOST_ON_ITEM} notes. Retirez-en une d’abord.`,
      });
