import type { Setting } from './people';

/** Both languages and both palettes, each seen once: what axe finds comes from the one or from the other. */
export const SETTINGS: readonly Required<Omit<Setting, 'width' | 'server'>>[] = [
  { language: 'en', colorScheme: 'light' },
  { language: 'fr', colorScheme: 'dark' },
];

/** What a test in a setting is called: `fr-dark`, `fr-dark-phone`. */
export const settingName = ({ language = 'en', colorScheme = 'light', width }: Setting): string =>
  `${language}-${colorScheme}${width === undefined ? '' : '-phone'}`;
