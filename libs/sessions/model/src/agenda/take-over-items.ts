import { type Actor, type ForumEvent, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import { mayEditAgenda } from '../session/session-gates';
import type { AgendaItem } from './agenda-item';
import { type CarriedItem, fittedTo } from './carry-items';
import { copyItems } from './copy-items';
import { lateMark, NOT_LATE } from './late-change';

/** More items than any agenda has. */
export const MOST_ITEMS = 300;

const refuseNothing = (): Refusal =>
  refuse('STATE', {
    en: 'There is nothing to take over: no item that you see there is still to be held or was held.',
    fr: 'Il n’y a rien à reprendre : vous n’y voyez aucun point à tenir ni tenu.',
  });

const refuseTooMany = (): Refusal =>
  refuse('STATE', {
    en: `An agenda has at most ${MOST_ITEMS} items.`,
    fr: `Un ordre du jour compte au plus ${MOST_ITEMS} points.`,
  });

const addedEvents = (items: readonly AgendaItem[]): ForumEvent[] =>
  items.map((item) => itemEvent('item.added', item, { item: itemSheet(item) }));

/**
 * Puts items of an earlier session, or of a template, behind those of an agenda (agenda). `keys` holds a fresh key for each.
 * The chair and the session officers do, until the session is over; once it is adopted the chair alone, with the reason.
 * Refused where there is nothing to take over.
 */
export const takeOverItems = (
  state: Dossier & { readonly carried: readonly CarriedItem[]; readonly keys: readonly string[] },
  input: { readonly reason?: string | null },
  actor: Actor,
): Result<SessionDecision> => {
  const { session, items: existing, carried, keys } = state;
  const refusal = mayEditAgenda(actor, session);
  if (refusal !== null) return refusal;
  if (carried.length === 0) return refuseNothing();
  if (carried.length + existing.length > MOST_ITEMS) return refuseTooMany();
  const late = lateMark(session, input.reason, 'ADDED', NOT_LATE);
  if (isRefusal(late)) return late;
  const copies = copyItems(session, fittedTo(session, carried), keys, existing);
  const items = copies.map((copy) => ({ ...copy, ...late }));
  return { session, items, answers: [], events: addedEvents(items) };
};
