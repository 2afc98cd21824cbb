import {
  type Actor,
  forbidden,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { inOrder, isDelegate } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { itemEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import { sightOf, stateUnless } from '../session/session-gates';
import type { AgendaItem } from './agenda-item';
import { findItem, itemStateUnless } from './item-gates';
import { seatsOfItem } from './own-format';

const forbiddenUnlessForSeat = (actor: Actor): Refusal | null =>
  isDelegate(actor) && actor.speaksForSeat
    ? null
    : forbidden({
        en: 'The head of a delegation asks for this, or whom the head gave authority to speak for the seat.',
        fr: 'Cela revient au chef d’une délégation, ou à qui celui-ci a donné autorité de parler pour le siège.',
      });

const forbiddenUnlessConcerned = (actor: Actor, { session }: Dossier, item: AgendaItem): Refusal | null =>
  actor.delegation !== null && seatsOfItem(item, session).includes(actor.delegation)
    ? null
    : forbidden({
        en: 'This item does not concern your delegation: it is none of the seats of the item’s format.',
        fr: 'Ce point ne concerne pas votre délégation : elle n’est pas des sièges de son format.',
      });

const stateUnlessUndiscussed = ({ withoutDiscussion }: AgendaItem): Refusal | null =>
  withoutDiscussion
    ? null
    : refuse('STATE', {
        en: 'This item is discussed anyway.',
        fr: 'Ce point est de toute façon discuté.',
      });

/** Whoever speaks for a seat that the item concerns, until it is approved or the session is over. */
export const mayAskToDiscuss = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  sightOf(actor, dossier.session) ??
  (visible(actor, item.label) ? null : notFound()) ??
  forbiddenUnlessForSeat(actor) ??
  forbiddenUnlessConcerned(actor, dossier, item) ??
  stateUnless(dossier.session, ['CONVENED', 'OPEN', 'SUSPENDED']) ??
  stateUnlessUndiscussed(item) ??
  itemStateUnless(item, ['PENDING']);

/**
 * A seat asks to discuss an item that was to be approved without discussion, or takes that back ("I items", agenda). Asking
 * twice is as once. It says neither for nor against the item.
 */
export const askToDiscuss = (
  dossier: Dossier,
  input: { readonly itemKey: string; readonly ask: boolean },
  actor: Actor,
): Result<SessionDecision> => {
  const before = findItem(actor, dossier, input.itemKey);
  if (isRefusal(before)) return before;
  const refusal = mayAskToDiscuss(actor, dossier, before);
  const { delegation } = actor;
  if (refusal !== null || delegation === null) return refusal ?? forbidden();
  const { session } = dossier;
  const others = before.discussionAskedBy.filter((code) => code !== delegation);
  if (before.discussionAskedBy.includes(delegation) === input.ask)
    return { session, items: [], answers: [], events: [] };
  const discussionAskedBy = input.ask ? inOrder([...others, delegation], 'EN') : others;
  const item: AgendaItem = { ...before, discussionAskedBy, version: before.version + 1 };
  const events = [itemEvent('item.changed', item, { item: itemSheet(item) })];
  return { session, items: [item], answers: [], events };
};
