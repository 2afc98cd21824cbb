import { isPending, outlivesReload, type QueuedAct } from '@parley/api-client';
import { useWarnBeforeLeaving } from '@parley/ui';

/** Asks before the page is closed while something waits that the browser does not keep: words, and positions. */
export const useUnsentWarning = (acts: readonly QueuedAct[]): void =>
  useWarnBeforeLeaving(acts.some((act) => isPending(act) && !outlivesReload(act.event)));
