import { useLingui } from '@lingui/react/macro';
import type { Stance } from '@parley/api-client';

/** Every stance, from the one that agrees most. */
export const ALL_STANCES = [
  'ACCEPT',
  'CAN_GO_ALONG',
  'RESERVE',
  'OBJECT',
  'AWAITING_INSTRUCTIONS',
] as const satisfies readonly Stance[];

/** What stands in a cell of the map, so that nothing is told by colour alone. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  ACCEPT: '✓',
  CAN_GO_ALONG: '≈',
  RESERVE: 'R',
  OBJECT: '✕',
  AWAITING_INSTRUCTIONS: '…',
};

/** How stances are called in the reader's language. */
export const useStanceWords = (): ((stance: Stance) => string) => {
  const { t } = useLingui();
  const words: Record<Stance, string> = {
    ACCEPT: t`Accepts`,
    CAN_GO_ALONG: t`Can go along`,
    RESERVE: t`Reserves`,
    OBJECT: t`Objects`,
    AWAITING_INSTRUCTIONS: t`Awaits instructions`,
  };
  return (stance) => words[stance];
};
