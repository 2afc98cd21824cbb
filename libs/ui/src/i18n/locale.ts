import type { Language } from '@parley/kernel';

/** Languages that the interface is written in. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

const asLocale = (tag: string | null | undefined): Locale | undefined =>
  LOCALES.find((locale) => tag?.toLowerCase().split('-')[0] === locale);

/** The first wish that the interface is written in, else English. Takes language tags, e.g. `fr-CA`, or `FR`. */
export const bestLocale = (...wishes: readonly (string | null | undefined)[]): Locale =>
  wishes.map(asLocale).find((locale) => locale !== undefined) ?? 'en';

/** The `language` argument of the GraphQL schema. */
export const languageOf = (locale: Locale): Language => (locale === 'fr' ? 'FR' : 'EN');
