import { screen } from '@parley/ui';
import type { RouteObject } from 'react-router';
import { awarenessCatalogue } from './catalogue';

export { awarenessCatalogue } from './catalogue';

/** What delegations know, told together: the picture, a note, and the forms by which one is written and changed. */
export const awarenessRoutes: RouteObject[] = [
  { path: '/awareness', lazy: screen(() => import('./picture/picture-screen'), awarenessCatalogue) },
  { path: '/awareness/new', lazy: screen(() => import('./write/new-note-screen'), awarenessCatalogue) },
  {
    path: '/awareness/pictures',
    lazy: screen(() => import('./pictures/pictures-screen'), awarenessCatalogue),
  },
  {
    path: '/awareness/pictures/new',
    lazy: screen(() => import('./pictures/new-picture-screen'), awarenessCatalogue),
  },
  {
    path: '/awareness/pictures/:id',
    lazy: screen(() => import('./pictures/picture-page'), awarenessCatalogue),
  },
  {
    path: '/awareness/pictures/:id/change',
    lazy: screen(() => import('./pictures/change-picture-screen'), awarenessCatalogue),
  },
  { path: '/awareness/:id', lazy: screen(() => import('./note/note-screen'), awarenessCatalogue) },
  {
    path: '/awareness/:id/change',
    lazy: screen(() => import('./write/change-note-screen'), awarenessCatalogue),
  },
];
