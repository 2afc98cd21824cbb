import { type Actor, isRefusal, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import { checkOptionalText } from '../text';
import type { AgendaItem, ItemOutcome } from './agenda-item';
import { stopped } from './clock';
import { closing, type Step } from './close-item';
import { findItem, mayCloseItem, mayOpenItem, maySuspendItem } from './item-gates';
import { ancestorsOf } from './tree';

const LONGEST_SUMMARY = 10_000;

const suspension = (before: AgendaItem, now: Date): Step => {
  const item: AgendaItem = { ...stopped(before, now), state: 'SUSPENDED', version: before.version + 1 };
  const { state, version, elapsedMs } = item;
  return { item, event: itemEvent('item.suspended', item, { state, version, elapsedMs }) };
};

const opening = (before: AgendaItem, now: Date): Step => {
  const openedAt = before.openedAt ?? now;
  const version = before.version + 1;
  const item: AgendaItem = { ...before, state: 'OPEN', version, openedAt, runningSince: now };
  const data = {
    state: item.state,
    version,
    openedAt: openedAt.toISOString(),
    runningSince: now.toISOString(),
  };
  return { item, event: itemEvent('item.opened', item, data) };
};

const decision = ({ session }: Dossier, steps: readonly Step[]): SessionDecision => ({
  session,
  items: steps.map(({ item }) => item),
  answers: [],
  events: steps.map(({ event }) => event),
});

/**
 * Opens a pending item of an open session, or resumes a suspended one (agenda). What else is open is suspended by the same
 * decision, except what the item stands under: so at any time one line of the agenda is open, from the top down.
 */
export const openItem = (
  dossier: Dossier,
  input: { readonly itemKey: string },
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayOpenItem(actor, dossier, before);
  if (refusal !== null) return refusal;
  const line = new Set(ancestorsOf(dossier.items, before).map(({ key }) => key));
  const others = dossier.items.filter(({ state, key }) => state === 'OPEN' && !line.has(key));
  return decision(dossier, [...others.map((item) => suspension(item, now)), opening(before, now)]);
};

/** Suspends an open item; its clock stands (agenda). */
export const suspendItem = (
  dossier: Dossier,
  input: { readonly itemKey: string },
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = maySuspendItem(actor, dossier, before);
  return refusal ?? decision(dossier, [suspension(before, now)]);
};

/**
 * Closes an item for good with the chair's outcome and, if given, a summary of up to 10,000 characters (agenda). With the
 * outcome DEFERRED its state is DEFERRED. Refused while something under it is open or suspended.
 */
export const closeItem = (
  dossier: Dossier,
  input: { readonly itemKey: string; readonly outcome: ItemOutcome; readonly summary?: string | null },
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayCloseItem(actor, dossier, before);
  if (refusal !== null) return refusal;
  const summary = checkOptionalText(input.summary, LONGEST_SUMMARY, 'summary');
  if (isRefusal(summary)) return summary;
  return decision(dossier, [closing(before, input.outcome, summary, now)]);
};
