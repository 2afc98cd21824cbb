import { useLingui } from '@lingui/react/macro';
import type { DraftVersionReason } from '@parley/api-client';

/** Why a version was kept, in words. */
export const useVersionWords = (): Readonly<Record<DraftVersionReason, string>> => {
  const { t } = useLingui();
  return {
    BEGUN: t`When writing began`,
    WRITTEN: t`While it was written`,
    SUBMITTED: t`Submitted`,
    REPLACED: t`Before another text took its place`,
    RESTORED: t`Put back`,
    KEPT: t`Kept by hand`,
  };
};
