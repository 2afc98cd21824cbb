import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import type { AgendaItem } from './agenda-item';
import { NEW_ITEM } from './edit-item';
import { ordinalBetween } from './ordinal';
import { labelUnder } from './relabel';
import { childrenOf, treeOrder } from './tree';

/** What is copied of an item: what its author gave, and its place. How it went stays behind. */
export type CopiedItem = Pick<
  AgendaItem,
  'key' | 'parentKey' | 'ordinal' | 'title' | 'kind' | 'plannedSeconds' | 'sponsors' | 'ownLabel'
> &
  Partial<Pick<AgendaItem, 'format' | 'named' | 'withoutDiscussion'>>;

const invited = (seats: readonly string[], { participants }: Session): string[] =>
  seats.filter((code) => participants.includes(code));

/** The format of its own as far as the session can give it: without a seat that it names and invites, none. */
const formatFor = (session: Session, { format = null, named = [] }: CopiedItem) => {
  const kept = invited(named, session);
  return named.length > 0 && kept.length === 0 ? { format: null, named: [] } : { format, named: kept };
};

/** Key of no item: what stands under nothing. */
const TOP = '';

const copyOf = (
  session: Session,
  source: CopiedItem,
  parent: AgendaItem | undefined,
  place: Pick<AgendaItem, 'key' | 'ordinal'>,
): AgendaItem => ({
  ...NEW_ITEM,
  ...place,
  ...formatFor(session, source),
  sessionKey: session.key,
  parentKey: parent?.key ?? null,
  title: source.title,
  kind: source.kind,
  plannedSeconds: source.plannedSeconds,
  withoutDiscussion: source.withoutDiscussion ?? false,
  sponsors: invited(source.sponsors, session),
  ownLabel: source.ownLabel,
  label: labelUnder(parent?.label ?? effectiveLabel(session), source.ownLabel),
});

/**
 * Copies items, as pending, behind what already stands on the agenda of a session; in reading order, each under the copy of
 * its parent. Those who sponsor and are not invited are left out, and labels follow from the session's. `keys` holds one
 * fresh key for each; an item without one is not copied. An item whose parent is not given is copied to the top: give
 * parents together with what stands under them, for their label narrows it.
 */
export const copyItems = (
  session: Session,
  sources: readonly CopiedItem[],
  keys: readonly string[],
  existing: readonly AgendaItem[] = [],
): AgendaItem[] => {
  const copies = new Map<string, AgendaItem>();
  const last = new Map([[TOP, childrenOf(existing, null).at(-1)?.ordinal ?? null]]);
  for (const [index, source] of treeOrder(sources).slice(0, keys.length).entries()) {
    const key = keys[index] ?? '';
    const parent = copies.get(source.parentKey ?? TOP);
    const under = parent?.key ?? TOP;
    const ordinal = ordinalBetween(last.get(under) ?? null, null, key);
    last.set(under, ordinal);
    copies.set(source.key, copyOf(session, source, parent, { key, ordinal }));
  }
  return [...copies.values()];
};
