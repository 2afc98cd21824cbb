import { type Actor, conflict, isRefusal, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import type { AgendaItem } from './agenda-item';
import { checkParent, ordinalAt } from './check-place';
import { itemDecision } from './edit-item';
import { findItem, mayMoveItem, mayWithdrawItem } from './item-gates';
import { descendantsOf } from './tree';

/** Which item, at the version that the actor saw. */
export interface ItemAtVersion {
  readonly itemKey: string;
  readonly version: number;
}

/**
 * Moves an item with all that stands under it (agenda). `position` counts from 0 among the items under the new parent
 * that the actor sees, and beyond either end means that end. It takes the label that follows from its new place. Refused:
 * an item that has ended, a cycle, more than three levels.
 */
export const moveItem = (
  dossier: Dossier,
  input: ItemAtVersion & { readonly parentKey: string | null; readonly position: number },
  actor: Actor,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayMoveItem(actor, dossier, before);
  if (refusal !== null) return refusal;
  if (input.version !== before.version) return conflict(before.version);
  const parent = checkParent(actor, dossier, input.parentKey, before.key);
  if (isRefusal(parent)) return parent;
  const ordinal = ordinalAt(actor, dossier.items, input.parentKey, input.position, before.key);
  return itemDecision(dossier, 'item.moved', before, { ...before, parentKey: input.parentKey, ordinal });
};

const withdrawn = (item: AgendaItem): AgendaItem => ({
  ...item,
  state: 'WITHDRAWN',
  version: item.version + 1,
});

/**
 * Withdraws an item that has not been opened, with all that stands under it (agenda). It keeps its place and loses its
 * number. Refused where something under it has been opened.
 */
export const withdrawItem = (
  dossier: Dossier,
  input: ItemAtVersion,
  actor: Actor,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayWithdrawItem(actor, dossier, before);
  if (refusal !== null) return refusal;
  if (input.version !== before.version) return conflict(before.version);
  const pending = descendantsOf(dossier.items, before.key).filter(({ state }) => state === 'PENDING');
  const items = [before, ...pending].map(withdrawn);
  const events = items.map((item) =>
    itemEvent('item.withdrawn', item, { state: item.state, version: item.version }),
  );
  return { session: dossier.session, items, answers: [], events };
};
