import { useLingui } from '@lingui/react';
import type { Language } from '@parley/kernel';
import { bestLocale, languageOf, type Locale } from './locale';

/** The language in use: `locale` for `Intl`, `language` for GraphQL arguments. Renders again when it changes. */
export const useLocale = (): { readonly locale: Locale; readonly language: Language } => {
  const { i18n } = useLingui();
  const locale = bestLocale(i18n.locale);
  return { locale, language: languageOf(locale) };
};
