import { type Actor, isRefusal, refuse, type Refusal, type Result, visible } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent, sessionEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import type { Session, SessionState } from '../session/session';
import { forbiddenUnlessChair, sightOf, stateUnless } from '../session/session-gates';
import type { AgendaItem } from './agenda-item';
import { findItem, itemStateUnless } from './item-gates';

const ADOPTABLE: readonly SessionState[] = ['CONVENED', 'OPEN', 'SUSPENDED'];

const refuseAdopted = (): Refusal =>
  refuse('STATE', {
    en: 'The agenda has been adopted already.',
    fr: 'L’ordre du jour a déjà été adopté.',
  });

const refuseEmpty = (): Refusal =>
  refuse('STATE', {
    en: 'There is nothing on the agenda to adopt. Add its items first.',
    fr: 'L’ordre du jour ne compte aucun point à adopter. Ajoutez-les d’abord.',
  });

/** The chair, once, from convening on until the session is over, while there is something on the agenda. */
export const mayAdoptAgenda = (actor: Actor, { session, items }: Dossier): Refusal | null =>
  sightOf(actor, session) ??
  forbiddenUnlessChair(actor) ??
  stateUnless(session, ADOPTABLE) ??
  (session.agendaAdoptedAt === null ? null : refuseAdopted()) ??
  (items.some(({ label, state }) => visible(actor, label) && state !== 'WITHDRAWN') ? null : refuseEmpty());

const underItem = (actor: Actor, dossier: Dossier, key: string | null): Result<AgendaItem | null> => {
  if (key === null) return null;
  const item = findItem(actor, dossier, key);
  if (isRefusal(item)) return item;
  return itemStateUnless(item, ['PENDING', 'OPEN', 'SUSPENDED', 'CLOSED']) ?? item;
};

/**
 * Adopts a provisional agenda, under one of its items or, where none is named, before them (agenda). From now on the chair
 * alone changes it, with a reason. Refused to all but the chair, before convening, and a second time.
 */
export const adoptAgenda = (
  dossier: Dossier,
  input: { readonly itemKey?: string | null },
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const refusal = mayAdoptAgenda(actor, dossier);
  if (refusal !== null) return refusal;
  const under = underItem(actor, dossier, input.itemKey ?? null);
  if (isRefusal(under)) return under;
  const version = dossier.session.version + 1;
  const session: Session = { ...dossier.session, version, agendaAdoptedAt: now };
  const adopted = sessionEvent('agenda.adopted', session, { version, agendaAdoptedAt: now.toISOString() });
  if (under === null) return { session, items: [], answers: [], events: [adopted] };
  const item: AgendaItem = { ...under, adoptsAgenda: true, version: under.version + 1 };
  const events = [adopted, itemEvent('item.changed', item, { item: itemSheet(item) })];
  return { session, items: [item], answers: [], events };
};
