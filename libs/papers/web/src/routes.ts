import { type Catalogue, screen } from '@parley/ui';
import type { RouteObject } from 'react-router';

/** The wording of this library. */
export const papersCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** The list of papers, a new one, one of them, and the search, which leads to all of them. */
export const papersRoutes: RouteObject[] = [
  { path: '/papers', lazy: screen(() => import('./list/papers-screen'), papersCatalogue) },
  { path: '/papers/new', lazy: screen(() => import('./write/new-paper-screen'), papersCatalogue) },
  { path: '/papers/:id', lazy: screen(() => import('./paper/paper-screen'), papersCatalogue) },
  {
    path: '/sessions/:id/reading',
    lazy: screen(() => import('./reading-list/reading-list-screen'), papersCatalogue),
  },
  { path: '/search', lazy: screen(() => import('./search/search-screen'), papersCatalogue) },
];
