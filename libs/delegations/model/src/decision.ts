import type { ForumEvent } from '@parley/kernel';

/** What every decision of the model holds beside the new state: what to append to the record, in order. */
export interface Decision {
  readonly events: readonly ForumEvent[];
}
