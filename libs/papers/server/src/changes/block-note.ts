import type { ShownBlock } from '@parley/papers/model';
import type { ChangeWords } from './change-words';

/** Where a block came from or went to, or which number it had; `null` where nothing is to be said. */
export const blockNote = ({ standing, other, number }: ShownBlock, words: ChangeWords): string | null => {
  switch (standing) {
    case 'moved':
      return other === null ? words.movedHere : `${words.movedFrom} ${other}`;
    case 'left':
      return other === null ? words.movedAway : `${words.movedTo} ${other}`;
    case 'kept':
      return other === null || number === null ? null : `${words.formerly} ${other}`;
    case 'inserted':
    case 'deleted':
      return null;
  }
};
