import type { Catalogue } from '@parley/ui';

export * from './hall-screen';
export { startHall } from './line/start-hall';
export { askedLanguage } from './parts/choices';

/** The wording of this library. */
export const hallCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);
