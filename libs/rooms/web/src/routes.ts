import { type Catalogue, screen } from '@parley/ui';
import type { RouteObject } from 'react-router';

/** The wording of this library. */
export const roomsCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** The consultation room, and what remains of it: the journal and the notes. */
export const roomsRoutes: RouteObject[] = [
  { path: '/sessions/:id/room', lazy: screen(() => import('./room/room-screen'), roomsCatalogue) },
  { path: '/sessions/:id/journal', lazy: screen(() => import('./journal/journal-screen'), roomsCatalogue) },
  { path: '/sessions/:id/notes', lazy: screen(() => import('./notes/notes-screen'), roomsCatalogue) },
];
