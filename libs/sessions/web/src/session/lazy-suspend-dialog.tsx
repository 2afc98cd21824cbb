import { lazy, Suspense } from 'react';
import type { SuspendDialogProps } from './suspend-dialog';

const Loaded = lazy(() => import('./suspend-dialog').then((loaded) => ({ default: loaded.SuspendDialog })));

/** Asks before a session is suspended; loaded when it is asked for the first time. */
export const LazySuspendDialog = (props: SuspendDialogProps) => (
  <Suspense>{props.open && <Loaded {...props} />}</Suspense>
);
