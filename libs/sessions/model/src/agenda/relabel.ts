import { combine, type ForumEvent, type Label } from '@parley/kernel';
import { retraction, sameLabel } from '@parley/delegations/model';
import { aboutItem, itemEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import type { AgendaItem } from './agenda-item';
import { treeOrder } from './tree';

/** The effective label of an item: what stands above it, narrowed by its own (labels). */
export const labelUnder = (above: Label, ownLabel: Label | null): Label =>
  ownLabel === null ? above : combine(above, ownLabel);

/** All items with the labels that follow from the session's and from what each stands under. */
export const relabelled = (
  session: Pick<Session, 'label' | 'convenedAt'>,
  items: readonly AgendaItem[],
): AgendaItem[] => {
  const top = effectiveLabel(session);
  const labels = new Map<string, Label>();
  return treeOrder(items).map((item) => {
    const above = item.parentKey === null ? top : (labels.get(item.parentKey) ?? top);
    const label = labelUnder(above, item.ownLabel);
    labels.set(item.key, label);
    return { ...item, label };
  });
};

/** What a change of an item owes: the whole item to those who see it now, a retraction to those who no longer do. */
export const itemTold = (
  type: 'item.changed' | 'item.moved',
  before: Label,
  item: AgendaItem,
): ForumEvent[] => [
  itemEvent(type, item, { item: itemSheet(item) }),
  ...retraction(aboutItem('item.retracted', item), before, item.label),
];

/** The items that a new label above them changed, and their events. */
export const relabelling = (
  session: Pick<Session, 'label' | 'convenedAt'>,
  items: readonly AgendaItem[],
): { readonly items: readonly AgendaItem[]; readonly events: readonly ForumEvent[] } => {
  const before = new Map(items.map((item) => [item.key, item.label]));
  const changed = relabelled(session, items).flatMap((item) => {
    const old = before.get(item.key) ?? item.label;
    return sameLabel(old, item.label) ? [] : [{ item, events: itemTold('item.changed', old, item) }];
  });
  return { items: changed.map(({ item }) => item), events: changed.flatMap(({ events }) => events) };
};
