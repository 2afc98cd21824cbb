import { addCatalogue } from '@parley/ui';
import { lazy, Suspense } from 'react';
import { sessionsCatalogue } from '../routes';
import type { SuspendDialogProps } from './suspend-dialog';

// With its wording: the room asks this too, and has loaded no other of this library.
const Loaded = lazy(async () => {
  const [{ SuspendDialog }] = await Promise.all([
    import('./suspend-dialog'),
    addCatalogue(sessionsCatalogue),
  ]);
  return { default: SuspendDialog };
});

/** Asks before a session is suspended; loaded when it is asked for the first time. */
export const LazySuspendDialog = (props: SuspendDialogProps) => (
  <Suspense>{props.open && <Loaded {...props} />}</Suspense>
);
