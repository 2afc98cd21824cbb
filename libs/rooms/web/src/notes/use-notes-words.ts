import { useLingui } from '@lingui/react/macro';
import type { CorrectionState, NotesState } from '@parley/api-client';

/** Where notes stand, in words. */
export const useNotesWords = (): Readonly<Record<NotesState, string>> => {
  const { t } = useLingui();
  return {
    DRAFTING: t`being written, not yet released`,
    RELEASED: t`released for corrections`,
    APPROVED: t`approved`,
  };
};

/** Where a correction stands, in words. */
export const useCorrectionWords = (): Readonly<Record<CorrectionState, string>> => {
  const { t } = useLingui();
  return { PROPOSED: t`proposed`, ACCEPTED: t`accepted`, REJECTED: t`rejected` };
};
