import { type Actor, isRefusal, refuse, type Refusal, type Result, visible } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import { forbiddenUnlessManager, sightOf, stateUnless } from '../session/session-gates';
import type { AgendaItem, ItemOutcome } from './agenda-item';
import { closing, type Step } from './close-item';
import { findItem } from './item-gates';
import { orderConflict } from './order-conflict';
import { awaitsApproval } from './without-discussion';

/** How items can be approved together: not by inviting somebody to act, and not by putting them off. */
export const JOINT_OUTCOMES = [
  'ADOPTED',
  'AGREED',
  'NOTED',
  'TOOK_NOTE',
] as const satisfies readonly ItemOutcome[];
export type JointOutcome = (typeof JOINT_OUTCOMES)[number];

const refuseNone = (): Refusal =>
  refuse('STATE', {
    en: 'No item awaits approval without discussion.',
    fr: 'Aucun point n’attend d’être approuvé sans discussion.',
  });

/** The chair and the session officers, in an open session, while an item awaits it. */
export const mayApproveUndiscussed = (actor: Actor, { session, items }: Dossier): Refusal | null =>
  sightOf(actor, session) ??
  forbiddenUnlessManager(actor) ??
  stateUnless(session, ['OPEN']) ??
  (items.some((item) => visible(actor, item.label) && awaitsApproval(item)) ? null : refuseNone());

/** What a seat asked to discuss is an item like any other from now on; what was for information is for discussion. */
const toDiscuss = (before: AgendaItem): Step => {
  const kind = before.kind === 'INFORMATION' ? 'DISCUSSION' : before.kind;
  const item: AgendaItem = { ...before, kind, withoutDiscussion: false, version: before.version + 1 };
  return { item, event: itemEvent('item.changed', item, { item: itemSheet(item) }) };
};

const named = (actor: Actor, dossier: Dossier, keys: readonly string[]): Result<AgendaItem[]> => {
  const items = [...new Set(keys)].map((key) => findItem(actor, dossier, key));
  const refusal = items.find((item) => isRefusal(item));
  return isRefusal(refusal) ? refusal : items.flatMap((item) => (isRefusal(item) ? [] : [item]));
};

/**
 * Approves together, with one outcome, the items that the chair has put to the session without discussion ("I items",
 * agenda): each is closed unless a seat asked to discuss it; those become items for discussion and stay pending. Refused
 * with none named, and with CONFLICT where one of them awaits approval no longer.
 */
export const approveUndiscussed = (
  dossier: Dossier,
  input: { readonly itemKeys: readonly string[]; readonly outcome: JointOutcome },
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const refusal = mayApproveUndiscussed(actor, dossier);
  if (refusal !== null) return refusal;
  const items = named(actor, dossier, input.itemKeys);
  if (isRefusal(items)) return items;
  if (items.length === 0) return refuseNone();
  const gone = items.find((item) => !awaitsApproval(item));
  if (gone !== undefined) return orderConflict(actor, dossier.items, gone.version);
  const steps = items.map((item) =>
    item.discussionAskedBy.length > 0 ? toDiscuss(item) : closing(item, input.outcome, null, now),
  );
  return {
    session: dossier.session,
    items: steps.map(({ item }) => item),
    answers: [],
    events: steps.map(({ event }) => event),
  };
};
