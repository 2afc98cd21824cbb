import { type Catalogue, screen } from '@parley/ui';
import type { RouteObject } from 'react-router';

/** The wording of this library. */
export const sessionsCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** Today, the calendar and the sessions. */
export const sessionsRoutes: RouteObject[] = [
  { path: '/', lazy: screen(() => import('./today/today-screen'), sessionsCatalogue) },
  { path: '/desk', lazy: screen(() => import('./desk/desk-screen'), sessionsCatalogue) },
  { path: '/calendar', lazy: screen(() => import('./calendar/calendar-screen'), sessionsCatalogue) },
  {
    path: '/calendar-feeds',
    lazy: screen(() => import('./calendar-feeds/calendar-feeds-screen'), sessionsCatalogue),
  },
  { path: '/fair-hours', lazy: screen(() => import('./fair-hours/fair-hours-screen'), sessionsCatalogue) },
  { path: '/days-off', lazy: screen(() => import('./fair-hours/days-off-screen'), sessionsCatalogue) },
  { path: '/requests', lazy: screen(() => import('./requests/requests-screen'), sessionsCatalogue) },
  { path: '/requests/new', lazy: screen(() => import('./requests/new-request-screen'), sessionsCatalogue) },
  { path: '/requests/:id', lazy: screen(() => import('./requests/request-screen'), sessionsCatalogue) },
  { path: '/sessions/new', lazy: screen(() => import('./schedule/schedule-screen'), sessionsCatalogue) },
  { path: '/sessions/:id', lazy: screen(() => import('./session/session-screen'), sessionsCatalogue) },
  { path: '/series/:id', lazy: screen(() => import('./series/series-screen'), sessionsCatalogue) },
];
