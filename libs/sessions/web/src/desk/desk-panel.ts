import type { DeskQuery, DeskSessionFragment, RequestLineFragment } from '@parley/api-client';
import type { ComponentType } from 'react';

/** What every panel of the desk is given: the one answer that the whole desk is read from. */
export interface DeskPanelProps {
  readonly sessions: readonly DeskSessionFragment[];
  readonly requests: readonly RequestLineFragment[];
  readonly pending: DeskQuery['pendingAccreditations'];
  /** Something was done: read again. */
  readonly onDone: () => void;
}

/** A panel of the desk. What the one answer does not hold, a panel reads for itself. */
export type DeskPanel = ComponentType<DeskPanelProps>;
