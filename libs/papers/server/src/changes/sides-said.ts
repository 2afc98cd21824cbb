import { sidesOf } from '@parley/papers/model';
import type { ChangeWords } from './change-words';

/** Who wants the words of a bracket in or out, from `{+JPN +NOR -FRA}`, in words: `(in: JPN, NOR; out: FRA)`. */
export const sidesSaid = (attribution: string, words: ChangeWords): string => {
  const { wantedBy, opposedBy } = sidesOf(attribution);
  const side = (name: string, codes: readonly string[]): string[] =>
    codes.length === 0 ? [] : [`${name} ${codes.join(', ')}`];
  return `(${[...side(words.wanted, wantedBy), ...side(words.opposed, opposedBy)].join(words.apart)})`;
};
