import { lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import type { AttendancePanelProps } from './attendance-panel';

const Loaded = lazyPart(async () => ({ default: (await import('./attendance-panel')).AttendancePanel }));

/** Who attended; loaded only with a session that has been opened. */
export const LazyAttendancePanel = (props: AttendancePanelProps) => (
  <Suspense>
    <Loaded {...props} />
  </Suspense>
);
