import { type Actor, notFound, refuse, type Refusal, type Result, visible } from '@parley/kernel';
import type { Dossier } from '../dossier';
import {
  forbiddenUnlessEditor,
  forbiddenUnlessManager,
  sightOf,
  stateUnless,
} from '../session/session-gates';
import type { Session, SessionState } from '../session/session';
import { ITEM_STATE_NAMES, oneOf } from '../wording';
import type { AgendaItem, AgendaItemState } from './agenda-item';
import { namesOfItems } from './numbering';
import { descendantsOf } from './tree';

/** An item of the session that the actor sees; NOT_FOUND for any other key. */
export const findItem = (actor: Actor, { items }: Dossier, key: string): Result<AgendaItem> =>
  items.find((item) => item.key === key && visible(actor, item.label)) ?? notFound();

/** STATE unless the item is in one of these states. */
export const itemStateUnless = (item: AgendaItem, states: readonly AgendaItemState[]): Refusal | null => {
  if (states.includes(item.state)) return null;
  const is = ITEM_STATE_NAMES[item.state];
  const needs = oneOf(states.map((state) => ITEM_STATE_NAMES[state]));
  return refuse('STATE', {
    en: `The item is ${is.en}. This is possible while it is ${needs.en}.`,
    fr: `Le point est ${is.fr}. Cela est possible tant qu’il est ${needs.fr}.`,
  });
};

const gate = (
  actor: Actor,
  { session }: Dossier,
  item: AgendaItem,
  sessionStates: readonly SessionState[],
  itemStates: readonly AgendaItemState[],
  forbiddenUnless: (actor: Actor, session: Session) => Refusal | null = forbiddenUnlessManager,
): Refusal | null =>
  sightOf(actor, session) ??
  (visible(actor, item.label) ? null : notFound()) ??
  forbiddenUnless(actor, session) ??
  stateUnless(session, sessionStates) ??
  itemStateUnless(item, itemStates);

/** While the agenda can be edited: the session is not over. */
export const EDITABLE: readonly SessionState[] = ['DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED'];
const SITTING: readonly SessionState[] = ['OPEN', 'SUSPENDED'];

const ALIVE: readonly AgendaItemState[] = ['PENDING', 'OPEN', 'SUSPENDED'];

/** Until it has ended, and the session with it; once the agenda is adopted, the chair alone. */
export const mayChangeItem = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  gate(actor, dossier, item, EDITABLE, ALIVE, forbiddenUnlessEditor);

/** A closed item keeps its place. */
export const mayMoveItem = mayChangeItem;

const refuseUnder = (
  actor: Actor,
  { items }: Dossier,
  item: AgendaItem,
  stands: (item: AgendaItem) => boolean,
): Refusal | null => {
  const inTheWay = descendantsOf(items, item.key).filter(stands);
  if (inTheWay.length === 0) return null;
  const names = namesOfItems(actor, items, inTheWay);
  return refuse('STATE', {
    en: `What stands under this item is in the way: ${names.en}.`,
    fr: `Ce qui figure sous ce point y fait obstacle : ${names.fr}.`,
  });
};

/** Only what has not been opened, nor anything under it; once the agenda is adopted, by the chair alone. */
export const mayWithdrawItem = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  gate(actor, dossier, item, EDITABLE, ['PENDING'], forbiddenUnlessEditor) ??
  refuseUnder(actor, dossier, item, ({ state }) => state !== 'PENDING' && state !== 'WITHDRAWN');

/**
 * What has not ended, from convening on; once the agenda is adopted, by the chair alone. Not while something under it is
 * under way, or waits that the actor does not see and so cannot take along.
 */
export const mayDeferItem = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  gate(actor, dossier, item, [...SITTING, 'CONVENED'], ALIVE, forbiddenUnlessEditor) ??
  refuseUnder(actor, dossier, item, ({ state, label }) =>
    state === 'PENDING' ? !visible(actor, label) : state === 'OPEN' || state === 'SUSPENDED',
  );

/** What is pending or suspended, in an open session. */
export const mayOpenItem = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  gate(actor, dossier, item, ['OPEN'], ['PENDING', 'SUSPENDED']);

/** What is open, in a session that sits. */
export const maySuspendItem = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  gate(actor, dossier, item, SITTING, ['OPEN']);

/** Not before what stands under it and has been opened is closed. */
export const mayCloseItem = (actor: Actor, dossier: Dossier, item: AgendaItem): Refusal | null =>
  gate(actor, dossier, item, SITTING, ['OPEN', 'SUSPENDED']) ??
  refuseUnder(actor, dossier, item, ({ state }) => state === 'OPEN' || state === 'SUSPENDED');
