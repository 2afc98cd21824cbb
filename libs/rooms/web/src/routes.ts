import { screen } from '@parley/ui';
import type { RouteObject } from 'react-router';
import { roomsCatalogue } from './catalogue';

/** The consultation room, and what remains of it: the journal and the notes. */
export const roomsRoutes: RouteObject[] = [
  { path: '/sessions/:id/room', lazy: screen(() => import('./room/room-screen'), roomsCatalogue) },
  { path: '/sessions/:id/journal', lazy: screen(() => import('./journal/journal-screen'), roomsCatalogue) },
  { path: '/sessions/:id/notes', lazy: screen(() => import('./notes/notes-screen'), roomsCatalogue) },
];
