import type { ForumEvent } from '@parley/kernel';
import { itemEvent } from '../events/make-events';
import type { AgendaItem, ItemOutcome } from './agenda-item';
import { stopped } from './clock';

/** One step of one item, with what is told of it. */
export interface Step {
  readonly item: AgendaItem;
  readonly event: ForumEvent;
}

/** An item closed with its outcome; with DEFERRED its state is DEFERRED (agenda). */
export const closing = (
  before: AgendaItem,
  outcome: ItemOutcome,
  summary: string | null,
  now: Date,
): Step => {
  const state = outcome === 'DEFERRED' ? 'DEFERRED' : 'CLOSED';
  const version = before.version + 1;
  const item: AgendaItem = { ...stopped(before, now), state, version, outcome, summary, closedAt: now };
  const { elapsedMs } = item;
  const data = { state: item.state, version, elapsedMs, outcome, summary, closedAt: now.toISOString() };
  return { item, event: itemEvent('item.closed', item, data) };
};
