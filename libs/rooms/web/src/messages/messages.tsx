import { lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import type { MessagesDoorProps } from './messages-door';

const LazyDoor = lazyPart(() => import('./messages-door'));
const LazyPanel = lazyPart(() => import('./messages-panel'));

/** The button of the messages, loaded after the room itself. */
export const MessagesButton = (props: MessagesDoorProps) => (
  <Suspense>
    <LazyDoor {...props} />
  </Suspense>
);

/** The messages themselves, loaded when they are opened for the first time. */
export const Messages = ({ onClose }: { readonly onClose: () => void }) => (
  <Suspense>
    <LazyPanel onClose={onClose} />
  </Suspense>
);
