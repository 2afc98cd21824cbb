import { addCatalogue, lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import { sessionsCatalogue } from '../routes';
import type { SuspendDialogProps } from './suspend-dialog';

// With its wording: the room asks this too, and has loaded no other of this library.
const Loaded = lazyPart(async () => {
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
