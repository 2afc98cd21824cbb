import { type Catalogue, screen } from '@parley/ui';
import type { RouteObject } from 'react-router';

/** The wording of this library. */
export const delegationsCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** Open to everybody. */
export const signInRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: screen(() => import('./sign-in/sign-in-screen'), delegationsCatalogue) },
];

/** For those who are signed in. */
export const delegationsRoutes: RouteObject[] = [
  {
    path: '/administration',
    lazy: screen(() => import('./administration/administration-screen'), delegationsCatalogue),
  },
];
