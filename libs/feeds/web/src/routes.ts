import { type Catalogue, screen } from '@parley/ui';
import type { RouteObject } from 'react-router';

/** The wording of this library. */
export const feedsCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** Feeds: tokens, examples and the live schema. */
export const feedsRoutes: RouteObject[] = [
  { path: '/feeds', lazy: screen(() => import('./feeds-screen'), feedsCatalogue) },
];
