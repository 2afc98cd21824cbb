import {
  type Actor,
  type ForumEvent,
  isRefusal,
  refuse,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { type Dossier, type SessionDecision, settle } from '../dossier';
import { mayEditAgenda } from '../session/session-gates';
import { findItem } from './item-gates';
import { orderConflict } from './order-conflict';
import { type ItemAtVersion, moveAmong } from './place-item';
import { treeOrder } from './tree';

/** Where one item goes: `position` counts from 0 among those that stand there already. */
export interface ItemMove extends Pick<ItemAtVersion, 'itemKey' | 'version'> {
  readonly parentKey: string | null;
  readonly position: number;
}

export interface ItemMoves {
  readonly moves: readonly ItemMove[];
  /** The order that the actor saw: keys in reading order; `null` where it does not matter. */
  readonly seen?: readonly string[] | null;
  /** Once the agenda is adopted: why. */
  readonly reason?: string | null;
}

const refuseMoves = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'moves');

const checkMoves = ({ moves }: ItemMoves): Refusal | null => {
  if (moves.length === 0) return refuseMoves('Name the items to move.', 'Désignez les points à déplacer.');
  if (new Set(moves.map(({ itemKey }) => itemKey)).size === moves.length) return null;
  return refuseMoves('An item is moved once at a time.', 'Un point n’est déplacé qu’une fois à la fois.');
};

const sameOrder = (actor: Actor, { items }: Dossier, seen: readonly string[]): boolean => {
  const present = treeOrder(items).filter(({ label }) => visible(actor, label));
  return present.length === seen.length && present.every(({ key }, at) => key === seen[at]);
};

/** Every item as it was seen, in the order that was seen; else CONFLICT with the order that stands. */
const checkFresh = (actor: Actor, dossier: Dossier, { moves, seen = null }: ItemMoves): Refusal | null => {
  for (const { itemKey, version } of moves) {
    const item = findItem(actor, dossier, itemKey);
    if (isRefusal(item)) return item;
    if (item.version !== version) return orderConflict(actor, dossier.items, item.version);
  }
  if (seen === null || sameOrder(actor, dossier, seen)) return null;
  return orderConflict(actor, dossier.items, dossier.session.version);
};

/**
 * Moves several items at once, or none of them (agenda): one after the other as `moveItem` does, those whose turn is still to
 * come not counted in positions. So items that go to one place name following positions, and what was moved goes back by
 * its earlier places in their order. Refused as `moveItem`, and with CONFLICT, naming the order that stands, where the agenda is
 * not in the order that was seen.
 */
export const moveItems = (dossier: Dossier, input: ItemMoves, actor: Actor): Result<SessionDecision> => {
  const refusal =
    mayEditAgenda(actor, dossier.session) ?? checkMoves(input) ?? checkFresh(actor, dossier, input);
  if (refusal !== null) return refusal;
  let now = dossier;
  const changed = new Set<string>();
  const events: ForumEvent[] = [];
  const waiting = new Set(input.moves.map(({ itemKey }) => itemKey));
  for (const move of input.moves) {
    waiting.delete(move.itemKey);
    // What moved before may have raised its version by a label that narrowed: it was fresh when all began.
    const version = now.items.find(({ key }) => key === move.itemKey)?.version ?? move.version;
    const moved = moveAmong(now, { ...move, version, reason: input.reason ?? null }, actor, waiting);
    if (isRefusal(moved)) return moved;
    now = settle(now, moved);
    for (const { key } of moved.items) changed.add(key);
    events.push(...moved.events);
  }
  const items = now.items.filter(({ key }) => changed.has(key));
  return { session: dossier.session, items, answers: [], events };
};
