import { awarenessRoutes } from '@parley/awareness/web';
import { decisionsRoutes } from '@parley/decisions/web';
import { delegationsRoutes, signInRoutes } from '@parley/delegations/web';
import { feedsRoutes } from '@parley/feeds/web';
import { papersRoutes } from '@parley/papers/web';
import { roomsRoutes } from '@parley/rooms/web';
import { sessionsRoutes } from '@parley/sessions/web';
import type { RouteObject } from 'react-router';
import { NotFound } from './screens/not-found';
import { SignedIn, SignedOut } from './screens/surroundings';

/** Every address of the product. Each library brings its own; screens load when they are first opened. */
export const routes: RouteObject[] = [
  {
    Component: SignedIn,
    children: [
      ...sessionsRoutes,
      ...roomsRoutes,
      ...papersRoutes,
      ...decisionsRoutes,
      ...awarenessRoutes,
      ...feedsRoutes,
      ...delegationsRoutes,
    ],
  },
  { Component: SignedOut, children: [...signInRoutes, { path: '*', Component: NotFound }] },
];
