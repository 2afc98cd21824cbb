import { useLingui } from '@lingui/react/macro';
import type { ParagraphChange } from '@parley/api-client';

/** What is said of a paragraph that its reader has not seen like this. */
export type ChangeWords = Readonly<Record<ParagraphChange, string>>;

/** How a change since the last reading is called. */
export const useChangeWords = (): ChangeWords => {
  const { t } = useLingui();
  return { NEW: t`new to you`, CHANGED: t`changed since you read` };
};
