import { bestLocale, type Locale } from '@parley/ui';

// Read before the first paint by apps/web/public/colour-scheme.js.
const SCHEME = 'parley.colour-scheme';
const ATTRIBUTE = 'data-mantine-color-scheme';

/** The language that the address asks for (`?lang=fr`), else the browser's. */
export const askedLanguage = (): Locale =>
  bestLocale(new URLSearchParams(window.location.search).get('lang'), ...navigator.languages);

/** Keeps the language in the address, so that a screen that starts again comes back in it. */
export const keepLanguage = (locale: Locale): void => {
  const { pathname, hash } = window.location;
  window.history.replaceState(null, '', `${pathname}?lang=${locale}${hash}`);
};

/** From light to dark and back, kept in this browser. */
export const changeScheme = (): void => {
  const root = document.documentElement;
  const next = root.getAttribute(ATTRIBUTE) === 'dark' ? 'light' : 'dark';
  root.setAttribute(ATTRIBUTE, next);
  try {
    localStorage.setItem(SCHEME, next);
  } catch {
    // Without storage it holds until the page is loaded again.
  }
};
