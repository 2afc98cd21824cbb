import type { Language } from '@parley/kernel';

const KNOWN: Record<string, Language> = { en: 'EN', fr: 'FR', ja: 'JA', ko: 'KO' };

/** The first of our languages in an Accept-Language header; English without one. */
export const languageOf = (header: string | undefined): Language => {
  for (const part of (header ?? '').split(',')) {
    const known = KNOWN[part.trim().slice(0, 2).toLowerCase()];
    if (known !== undefined) return known;
  }
  return 'EN';
};
