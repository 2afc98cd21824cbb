import { useLingui } from '@lingui/react/macro';
import type { Ruling } from '@parley/api-client';

/** How the chair's rulings are called in the reader's language. */
export const useRulingWords = (): Readonly<Record<Ruling, string>> => {
  const { t } = useLingui();
  return {
    UPHELD: t({ message: 'Upheld', context: 'ruling' }),
    REJECTED: t({ message: 'Rejected', context: 'ruling' }),
    NOTED: t({ message: 'Noted', context: 'ruling' }),
  };
};
