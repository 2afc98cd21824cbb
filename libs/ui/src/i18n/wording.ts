import { i18n, type Messages } from '@lingui/core';
import { bestLocale, type Locale } from './locale';

/** Loads one library's catalogue, e.g. ``(locale) => import(`./locales/${locale}.po`)``. */
export type Catalogue = (locale: Locale) => Promise<{ messages: Messages }>;

const STORED = 'parley.language';
const catalogues: Catalogue[] = [];

const current = (): Locale | undefined => (i18n.locale === '' ? undefined : bestLocale(i18n.locale));

/** Adds a library's wording to the interface, in the language in use and after each change of language. */
export const addCatalogue = async (catalogue: Catalogue): Promise<void> => {
  if (catalogues.includes(catalogue)) return;
  catalogues.push(catalogue);
  const locale = current();
  if (locale !== undefined) i18n.load(locale, (await catalogue(locale)).messages);
};

/** Puts the whole interface, and the page's `lang`, into a language. */
export const speak = async (locale: Locale): Promise<void> => {
  let loaded = 0;
  while (loaded < catalogues.length) {
    const next = catalogues.slice(loaded);
    loaded = catalogues.length;
    for (const { messages } of await Promise.all(next.map((catalogue) => catalogue(locale))))
      i18n.load(locale, messages);
  }
  i18n.activate(locale);
  document.documentElement.lang = locale;
};

/** What the person chose in this browser; `null` when nothing was chosen. */
export const storedLocale = (): Locale | null => {
  const stored = localStorage.getItem(STORED);
  return stored === null ? null : bestLocale(stored);
};

/** Changes the language because the person asked for it, and remembers that in this browser. */
export const chooseLocale = async (locale: Locale): Promise<void> => {
  localStorage.setItem(STORED, locale);
  await speak(locale);
};

/** The language to begin with: the stored choice, else the browser's. */
export const firstLocale = (): Locale => storedLocale() ?? bestLocale(...navigator.languages);

/** The language now in use, as a BCP 47 tag. */
export const spokenLocale = (): Locale => current() ?? 'en';
