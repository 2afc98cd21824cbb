import { type Actor, combine, type Label, visible } from '@parley/kernel';
import { sameLabel } from '@parley/delegations/model';
import type { Dossier } from '../dossier';
import type { Session } from '../session/session';
import type { AgendaItem, AgendaItemState } from './agenda-item';
import type { CopiedItem } from './copy-items';
import { ancestorsOf } from './tree';

/** An item on its way to another agenda, with the label that it has where it comes from. */
export type CarriedItem = CopiedItem & Pick<AgendaItem, 'label'>;

const LEFT_BEHIND: readonly AgendaItemState[] = ['WITHDRAWN', 'DEFERRED'];

const declaredLabel = ({ session, items }: Dossier, item: AgendaItem): Label =>
  [item, ...ancestorsOf(items, item)]
    .flatMap(({ ownLabel }) => (ownLabel === null ? [] : [ownLabel]))
    .reduce(combine, session.label);

/**
 * What another agenda can take over of this one: what the actor sees, except what was withdrawn or put off; with
 * `keys`, only these. Never how it went: summary, outcome, times, who asked to discuss it.
 */
export const carriedItems = (
  actor: Actor,
  dossier: Dossier,
  keys: readonly string[] | null = null,
): CarriedItem[] =>
  dossier.items
    .filter(({ label, state }) => visible(actor, label) && !LEFT_BEHIND.includes(state))
    .filter(({ key }) => keys === null || keys.includes(key))
    .map((item) => ({
      key: item.key,
      parentKey: item.parentKey,
      ordinal: item.ordinal,
      title: item.title,
      kind: item.kind,
      plannedSeconds: item.plannedSeconds,
      sponsors: item.sponsors,
      format: item.format,
      named: item.named,
      withoutDiscussion: item.withoutDiscussion,
      ownLabel: item.ownLabel,
      label: declaredLabel(dossier, item),
    }));

const ownLabelIn = (
  { label: above }: Pick<Session, 'label'>,
  { label, ownLabel }: CarriedItem,
): Label | null => {
  const due = combine(above, label);
  if (sameLabel(due, above)) return null;
  return ownLabel !== null && sameLabel(combine(above, ownLabel), due) ? ownLabel : label;
};

/**
 * The items as a session takes them in: each keeps as its own label what the session's does not say, so that no item is
 * read by anybody who could not read it where it comes from (aggregates).
 */
export const fittedTo = (session: Pick<Session, 'label'>, items: readonly CarriedItem[]): CopiedItem[] =>
  items.map((item) => ({ ...item, ownLabel: ownLabelIn(session, item) }));
