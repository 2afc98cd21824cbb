import { type Catalogue, screen } from '@parley/ui';
import type { RouteObject } from 'react-router';

/** The wording of this library. */
export const decisionsCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** What is being decided, and what was. */
export const decisionsRoutes: RouteObject[] = [
  {
    path: '/decisions',
    lazy: screen(() => import('./in-progress/in-progress-screen'), decisionsCatalogue),
  },
  {
    path: '/silences/:id',
    lazy: screen(() => import('./silences/silence-screen'), decisionsCatalogue),
  },
  { path: '/polls/:id', lazy: screen(() => import('./polls/poll-screen'), decisionsCatalogue) },
];
