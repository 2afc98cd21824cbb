import { addCatalogue, lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import { sessionsCatalogue } from '../routes';
import type { HallDialogProps } from './hall-dialog';

// With its wording: the room asks this too, and has loaded no other of this library.
const Loaded = lazyPart(async () => {
  const [{ HallDialog }] = await Promise.all([import('./hall-dialog'), addCatalogue(sessionsCatalogue)]);
  return { default: HallDialog };
});

/** The links for screens in the hall; loaded when they are opened for the first time. */
export const LazyHallDialog = (props: HallDialogProps) => (
  <Suspense>
    <Loaded {...props} />
  </Suspense>
);
