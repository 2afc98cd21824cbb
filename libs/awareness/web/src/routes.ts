import { screen } from '@parley/ui';
import type { RouteObject } from 'react-router';
import { awarenessCatalogue } from './catalogue';
import type * as screens from './screens';

export { awarenessCatalogue } from './catalogue';

// In one piece: what the page of a room begins with names every piece that may be loaded later.
type Screen = Exclude<keyof typeof screens, 'BriefParts' | 'AddToItem'>;
const shown = (name: Screen) =>
  screen(async () => ({ Component: (await import('./screens'))[name] }), awarenessCatalogue);

/** What delegations know, told together: the map and the list, a note, pictures, and the forms by which they are written and changed. */
export const awarenessRoutes: RouteObject[] = [
  { path: '/awareness', lazy: shown('Awareness') },
  { path: '/awareness/new', lazy: shown('NewNote') },
  { path: '/awareness/pictures', lazy: shown('Pictures') },
  { path: '/awareness/pictures/new', lazy: shown('NewPicture') },
  { path: '/awareness/pictures/:id', lazy: shown('PicturePage') },
  { path: '/awareness/pictures/:id/change', lazy: shown('ChangePicture') },
  { path: '/awareness/:id', lazy: shown('NotePage') },
  { path: '/awareness/:id/change', lazy: shown('ChangeNote') },
];
