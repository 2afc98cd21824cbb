import type { Catalogue } from '@parley/ui';

/** The wording of this library. */
export const awarenessCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);
