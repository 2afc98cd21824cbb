import type { DelegationCode } from '@parley/kernel';
import { entryOf } from './catalogue';

/** Alphabetical order of the states' names in one of the two official languages (who takes part). */
export type SeatingOrder = 'EN' | 'FR';

/** The delegations in seating order, each once; codes that the catalogue does not hold come last, by code. */
export const inOrder = (codes: readonly DelegationCode[], order: SeatingOrder): DelegationCode[] => {
  const place = (code: DelegationCode): number => {
    const entry = entryOf(code);
    return (order === 'FR' ? entry?.orderFr : entry?.orderEn) ?? Number.MAX_SAFE_INTEGER;
  };
  const byCode = (a: DelegationCode, b: DelegationCode): number => (a < b ? -1 : 1);
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || byCode(a, b));
};
