import type { Catalogue } from './i18n/wording';

/** The wording of the parts that all screens share. */
export const uiCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);
