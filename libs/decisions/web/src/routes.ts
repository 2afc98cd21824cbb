import { screen } from '@parley/ui';
import type { RouteObject } from 'react-router';
import { decisionsCatalogue } from './catalogue';

export { decisionsCatalogue } from './catalogue';

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
  { path: '/straw-polls/:id', lazy: screen(() => import('./straw/straw-screen'), decisionsCatalogue) },
  {
    path: '/decisions/register',
    lazy: screen(() => import('./register/register-screen'), decisionsCatalogue),
  },
  {
    path: '/decisions/actions',
    lazy: screen(() => import('./actions/actions-screen'), decisionsCatalogue),
  },
  {
    path: '/decisions/:id',
    lazy: screen(() => import('./register/decision-screen'), decisionsCatalogue),
  },
];
