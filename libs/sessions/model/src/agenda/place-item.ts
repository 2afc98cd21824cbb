import { type Actor, conflict, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import type { AgendaItem } from './agenda-item';
import { checkParent, ordinalAt } from './check-place';
import { itemDecision } from './edit-item';
import { findItem, mayMoveItem, mayWithdrawItem } from './item-gates';
import { lateMark, type LateMark } from './late-change';
import { orderConflict } from './order-conflict';
import { descendantsOf } from './tree';

/** Which item, at the version that the actor saw. */
export interface ItemAtVersion {
  readonly itemKey: string;
  readonly version: number;
  /** Once the agenda is adopted: why. */
  readonly reason?: string | null;
}

const staysWhileOpen = (
  items: readonly AgendaItem[],
  item: AgendaItem,
  parentKey: string | null,
): Refusal | null => {
  const open = [item, ...descendantsOf(items, item.key)].some(({ state }) => state === 'OPEN');
  return parentKey === item.parentKey || !open
    ? null
    : refuse(
        'STATE',
        {
          en: 'What is under discussion stays under its item. Suspend it before you put it elsewhere.',
          fr: 'Ce qui est en discussion reste sous son point. Suspendez-le avant de le mettre ailleurs.',
        },
        'parentId',
      );
};

/** As {@link moveItem}, but neither the position nor the levels count these, whose turn to move is still to come. */
export const moveAmong = (
  dossier: Dossier,
  input: ItemAtVersion & { readonly parentKey: string | null; readonly position: number },
  actor: Actor,
  uncounted: ReadonlySet<string>,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayMoveItem(actor, dossier, before);
  if (refusal !== null) return refusal;
  if (input.version !== before.version) return orderConflict(actor, dossier.items, before.version);
  const parent = checkParent(actor, dossier, input.parentKey, before.key, uncounted);
  if (isRefusal(parent)) return parent;
  const stays = staysWhileOpen(dossier.items, before, input.parentKey);
  if (stays !== null) return stays;
  const late = lateMark(dossier.session, input.reason, 'MOVED', before);
  if (isRefusal(late)) return late;
  const counted = dossier.items.filter(({ key }) => !uncounted.has(key));
  const ordinal = ordinalAt(actor, counted, input.parentKey, input.position, before.key);
  const { parentKey } = input;
  return itemDecision(dossier, 'item.moved', before, { ...before, parentKey, ordinal, ...late });
};

/**
 * Moves an item with all that stands under it (agenda). `position` counts from 0 among the items under the new parent
 * that the actor sees, and beyond either end means that end. It takes the label that follows from its new place. Refused:
 * an item that has ended, a cycle, more than three levels, and another parent while any of it is open, because one line
 * of the agenda is open at a time. A stale move is told the order that stands. Once the agenda is adopted the chair alone
 * moves, with the reason; a move to where the item stands is still one.
 */
export const moveItem = (
  dossier: Dossier,
  input: ItemAtVersion & { readonly parentKey: string | null; readonly position: number },
  actor: Actor,
): Result<SessionDecision> => moveAmong(dossier, input, actor, new Set());

const withdrawn = (item: AgendaItem): AgendaItem => ({
  ...item,
  state: 'WITHDRAWN',
  version: item.version + 1,
});

const withdrawal = (item: AgendaItem, late: Partial<LateMark>) =>
  itemEvent('item.withdrawn', item, { state: item.state, version: item.version, ...late });

/**
 * Withdraws an item that has not been opened, with all that stands under it (agenda). It keeps its place and loses its
 * number. Refused where something under it has been opened. Once the agenda is adopted the chair alone does, with the
 * reason, which stands at the item itself.
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
  const late = lateMark(dossier.session, input.reason, 'WITHDRAWN', before);
  if (isRefusal(late)) return late;
  const item = { ...withdrawn(before), ...late };
  const pending = descendantsOf(dossier.items, before.key).filter(({ state }) => state === 'PENDING');
  const others = pending.map(withdrawn);
  const events = [withdrawal(item, late), ...others.map((other) => withdrawal(other, {}))];
  return { session: dossier.session, items: [item, ...others], answers: [], events };
};
