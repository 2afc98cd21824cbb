import { type Actor, conflict, isRefusal, refuse, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import { effectiveLabel } from '../session/effective-label';
import { mayEditAgenda } from '../session/session-gates';
import type { AgendaItem, AgendaItemInput } from './agenda-item';
import { checkItem } from './check-item';
import { checkParent, ordinalAtEnd } from './check-place';
import { findItem, mayChangeItem } from './item-gates';
import { lateMark, NOT_LATE } from './late-change';
import { itemTold, labelUnder, relabelling } from './relabel';

/** What a new item begins with. */
export const NEW_ITEM = {
  state: 'PENDING',
  version: 1,
  summary: null,
  outcome: null,
  openedAt: null,
  runningSince: null,
  elapsedMs: 0,
  closedAt: null,
  discussionAskedBy: [],
  adoptsAgenda: false,
  ...NOT_LATE,
} as const;

/**
 * Adds an item to a session's agenda, last under its parent (agenda). The chair and the session officers do, until the
 * session is over; once it is adopted the chair alone, with the reason.
 */
export const addItem = (
  state: Dossier & { readonly key: string },
  input: AgendaItemInput,
  actor: Actor,
): Result<SessionDecision> => {
  const { session, key } = state;
  const refusal = mayEditAgenda(actor, session);
  if (refusal !== null) return refusal;
  const parent = checkParent(actor, state, input.parentKey ?? null, key);
  if (isRefusal(parent)) return parent;
  const fields = checkItem(input, session, actor);
  if (isRefusal(fields)) return fields;
  const late = lateMark(session, input.reason, 'ADDED', NOT_LATE);
  if (isRefusal(late)) return late;
  const parentKey = parent?.key ?? null;
  const ordinal = ordinalAtEnd(state.items, parentKey, key);
  const label = labelUnder(parent?.label ?? effectiveLabel(session), fields.ownLabel);
  const place = { key, sessionKey: session.key, parentKey, ordinal, label };
  const item: AgendaItem = { ...NEW_ITEM, ...fields, ...late, ...place };
  const events = [itemEvent('item.added', item, { item: itemSheet(item) })];
  return { session, items: [item], answers: [], events };
};

/**
 * The decision about one changed item of the agenda: with it, whatever stands under it takes the label that follows, and
 * all who see or saw any of it are told.
 */
export const itemDecision = (
  { session, items }: Dossier,
  type: 'item.changed' | 'item.moved',
  before: AgendaItem,
  changed: AgendaItem,
): SessionDecision => {
  const above = items.find(({ key }) => key === changed.parentKey)?.label ?? effectiveLabel(session);
  const item = { ...changed, version: before.version + 1, label: labelUnder(above, changed.ownLabel) };
  const others = relabelling(session, [...items.filter(({ key }) => key !== item.key), item]);
  const events = [...itemTold(type, before.label, item), ...others.events];
  return { session, items: [item, ...others.items], answers: [], events };
};

/**
 * Changes an item that has not ended (agenda). The chair and the session officers do, naming the version that they saw; once
 * the agenda is adopted the chair alone, with the reason. It stays where it is: another parent is refused, because moving
 * does that.
 */
export const changeItem = (
  dossier: Dossier,
  input: AgendaItemInput & { readonly itemKey: string; readonly version: number },
  actor: Actor,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayChangeItem(actor, dossier, before);
  if (refusal !== null) return refusal;
  if (input.version !== before.version) return conflict(before.version);
  const parentKey = input.parentKey ?? before.parentKey;
  if (parentKey !== before.parentKey) {
    const [en, fr] = ['Move the item to put it elsewhere.', 'Déplacez le point pour le mettre ailleurs.'];
    return refuse('INVALID', { en, fr }, 'parentId');
  }
  const fields = checkItem(input, dossier.session, actor);
  if (isRefusal(fields)) return fields;
  const late = lateMark(dossier.session, input.reason, 'CHANGED', before);
  if (isRefusal(late)) return late;
  return itemDecision(dossier, 'item.changed', before, { ...before, ...fields, ...late });
};
