import type { Language, Worded } from '@parley/kernel';

/** What is worded in both languages, in the reader’s. */
export const worded =
  (language: Language) =>
  ({ en, fr }: Worded): string =>
    language === 'FR' ? fr : en;
