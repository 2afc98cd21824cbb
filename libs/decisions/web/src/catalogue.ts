import type { Catalogue } from '@parley/ui';

/** The wording of this library. */
export const decisionsCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);
