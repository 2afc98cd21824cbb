import { isDelegate } from '@parley/delegations/model';
import { type Actor, forbidden, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import { forbiddenUnlessManager, itemStateUnless, sightOf, stateUnless } from '@parley/sessions/model';
import { calledSeats } from '../floor/called-seats';
import type { ShowState } from './show';

/** NOT_FOUND where the actor does not see the session or the item. */
export const sightOfShow = (
  actor: Actor,
  { session, item }: Pick<ShowState, 'session' | 'item'>,
): Refusal | null => sightOf(actor, session) ?? (visible(actor, item.label) ? null : notFound());

const stateUnlessLive = ({ session, item }: ShowState): Refusal | null =>
  stateUnless(session, ['OPEN']) ?? itemStateUnless(item, ['OPEN']);

const conflictIfOpen = ({ show }: ShowState): Refusal | null =>
  show !== null && show.closedAt === null
    ? refuse('DUPLICATE', {
        en: 'A show of positions is under way on this item. Close it before you ask again.',
        fr: 'Un tour des positions est en cours sur ce point. Clôturez-le avant d’en demander un autre.',
      })
    : null;

const stateUnlessSeats = ({ item, session }: ShowState): Refusal | null =>
  calledSeats(item, session).length > 0
    ? null
    : refuse('STATE', {
        en: 'This item concerns no seat, so that nobody can be asked.',
        fr: 'Ce point ne concerne aucun siège : personne ne peut être interrogé.',
      });

/** The chair and the session officers ask, while the item is under discussion and no other show of it is open. */
export const mayAskForPositions = (actor: Actor, state: ShowState): Refusal | null =>
  sightOfShow(actor, state) ??
  forbiddenUnlessManager(actor) ??
  stateUnlessLive(state) ??
  conflictIfOpen(state) ??
  stateUnlessSeats(state);

const forbiddenUnlessForSeat = (actor: Actor): Refusal | null =>
  isDelegate(actor) && actor.speaksForSeat
    ? null
    : forbidden({
        en: 'The head of a delegation shows its position, or whom the head gave authority to speak for the seat.',
        fr: 'Le chef d’une délégation en indique la position, ou la personne qu’il a autorisée à parler pour le siège.',
      });

const forbiddenUnlessAsked = (actor: Actor, { show }: ShowState): Refusal | null =>
  show !== null && actor.delegation !== null && show.seats.includes(actor.delegation)
    ? null
    : forbidden({
        en: 'Your delegation is none of the seats that were asked.',
        fr: 'Votre délégation n’est pas des sièges interrogés.',
      });

/** Late: after the chair has closed it. */
export const lateIfClosed = ({ show }: Pick<ShowState, 'show'>): Refusal | null =>
  show === null || show.closedAt === null
    ? null
    : refuse('DEADLINE_PASSED', {
        en: 'The chair has closed this show of positions. Ask the chair to hold another, or take the floor.',
        fr: 'La présidence a clos ce tour des positions. Demandez-lui d’en tenir un autre, ou prenez la parole.',
      });

/** Whoever speaks for a seat that was asked, until the chair closes; it may be changed until then. */
export const mayShowPosition = (actor: Actor, state: ShowState): Refusal | null =>
  sightOfShow(actor, state) ??
  forbiddenUnlessForSeat(actor) ??
  forbiddenUnlessAsked(actor, state) ??
  lateIfClosed(state) ??
  stateUnlessLive(state);

/** The chair and the session officers close what is still open, also while item or session are suspended. */
export const mayCloseShow = (actor: Actor, state: ShowState): Refusal | null =>
  sightOfShow(actor, state) ??
  forbiddenUnlessManager(actor) ??
  (state.show === null ? notFound() : null) ??
  (state.show?.closedAt === null
    ? null
    : refuse('STATE', {
        en: 'This show of positions is closed already.',
        fr: 'Ce tour des positions est déjà clos.',
      }));

/** What an actor may do about the positions on an item now. */
export interface ShowAbilities {
  readonly show: boolean;
  readonly close: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const showAbilities = (actor: Actor, state: ShowState): ShowAbilities => ({
  show: mayShowPosition(actor, state) === null,
  close: mayCloseShow(actor, state) === null,
});
