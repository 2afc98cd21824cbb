import { refuse, type Result } from '@parley/kernel';
import { CAVEATS, isCaveat } from './caveats';

/** The caveats sorted, each once. Refuses as INVALID, at `field`, one that the vocabulary does not hold. */
export const checkCaveats = (caveats: readonly string[], field: string): Result<readonly string[]> => {
  const unknown = caveats.filter((caveat) => !isCaveat(caveat)).join(', ');
  if (unknown === '') return [...new Set(caveats)].sort();
  const all = CAVEATS.join(', ');
  return refuse(
    'INVALID',
    {
      en: `“${unknown}” is not a caveat of this forum. The caveats are ${all}.`,
      fr: `« ${unknown} » n’est pas une mention restrictive de ce forum. Les mentions sont ${all}.`,
    },
    field,
  );
};
