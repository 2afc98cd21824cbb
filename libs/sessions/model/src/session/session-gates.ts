import { type Actor, forbidden, holds, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import type { AgendaItem } from '../agenda/agenda-item';
import { namesOfItems } from '../agenda/numbering';
import type { Dossier } from '../dossier';
import { oneOf, SESSION_STATE_NAMES } from '../wording';
import { effectiveLabel } from './effective-label';
import type { Session, SessionState } from './session';

/** Plans and runs sessions and their agendas: the chair and the session officers. */
export const canManageSessions = (actor: Actor): boolean => holds(actor, 'CHAIR', 'SESSION_OFFICER');

/** May schedule a session. */
export const canScheduleSession = canManageSessions;

/** NOT_FOUND for a session that the actor does not see. */
export const sightOf = (actor: Actor, session: Session): Refusal | null =>
  visible(actor, effectiveLabel(session)) ? null : notFound();

/** FORBIDDEN to all but the chair and the session officers. */
export const forbiddenUnlessManager = (actor: Actor): Refusal | null =>
  canManageSessions(actor)
    ? null
    : forbidden({
        en: 'The chair and the session officers do this.',
        fr: 'Cela revient à la présidence et aux responsables de session.',
      });

/** FORBIDDEN to all but the chair. */
export const forbiddenUnlessChair = (actor: Actor): Refusal | null =>
  holds(actor, 'CHAIR')
    ? null
    : forbidden({
        en: 'The chair alone does this.',
        fr: 'Cela revient à la seule présidence.',
      });

/** FORBIDDEN to all who do not manage sessions, and once the agenda is adopted to all but the chair (agenda). */
export const forbiddenUnlessEditor = (
  actor: Actor,
  { agendaAdoptedAt }: Pick<Session, 'agendaAdoptedAt'>,
): Refusal | null => {
  const refusal = forbiddenUnlessManager(actor);
  if (refusal !== null || agendaAdoptedAt === null || holds(actor, 'CHAIR')) return refusal;
  return forbidden({
    en: 'The agenda has been adopted: only the chair changes it, with a reason.',
    fr: 'L’ordre du jour a été adopté : seule la présidence le modifie, en motivant.',
  });
};

/** STATE unless the session is in one of these states. */
export const stateUnless = (session: Session, states: readonly SessionState[]): Refusal | null => {
  if (states.includes(session.state)) return null;
  const is = SESSION_STATE_NAMES[session.state];
  const needs = oneOf(states.map((state) => SESSION_STATE_NAMES[state]));
  return refuse('STATE', {
    en: `The session is ${is.en}. This is possible while it is ${needs.en}.`,
    fr: `La session est ${is.fr}. Cela est possible tant qu’elle est ${needs.fr}.`,
  });
};

const gate = (actor: Actor, session: Session, states: readonly SessionState[]): Refusal | null =>
  sightOf(actor, session) ?? forbiddenUnlessManager(actor) ?? stateUnless(session, states);

const isRunning = ({ state }: AgendaItem): boolean => state === 'OPEN' || state === 'SUSPENDED';

const stateUnlessItemsEnded = (actor: Actor, { items }: Dossier): Refusal | null => {
  const running = items.filter(isRunning);
  if (running.length === 0) return null;
  const names = namesOfItems(actor, items, running);
  return refuse('STATE', {
    en: `Close what is still under way first: ${names.en}.`,
    fr: `Concluez d’abord ce qui est encore en cours : ${names.fr}.`,
  });
};

const LIVE: readonly SessionState[] = ['CONVENED', 'OPEN', 'SUSPENDED'];

const forbiddenUnlessInvited = (actor: Actor, session: Session): Refusal | null =>
  actor.delegation !== null && session.participants.includes(actor.delegation)
    ? null
    : forbidden({
        en: 'Your delegation is not invited to this session.',
        fr: 'Votre délégation n’est pas invitée à cette session.',
      });

/** Until it opens. */
export const mayChangeSession = (actor: Actor, session: Session): Refusal | null =>
  gate(actor, session, ['DRAFT', 'CONVENED']);

/** As {@link mayChangeSession}; its label alone also while it goes on: what turns out to be sensitive cannot wait. */
export const mayRelabelSession = (actor: Actor, session: Session): Refusal | null =>
  gate(actor, session, ['DRAFT', ...LIVE]);

/** A draft. */
export const mayConvene = (actor: Actor, session: Session): Refusal | null => gate(actor, session, ['DRAFT']);

/** Invitations are out, and the session has not begun. */
export const mayRemind = (actor: Actor, session: Session): Refusal | null =>
  gate(actor, session, ['CONVENED']);

/** Until it opens. */
export const mayCancel = (actor: Actor, session: Session): Refusal | null =>
  gate(actor, session, ['DRAFT', 'CONVENED']);

/** One that is convened or suspended. */
export const mayOpenSession = (actor: Actor, session: Session): Refusal | null =>
  gate(actor, session, ['CONVENED', 'SUSPENDED']);

/** An open one. */
export const maySuspendSession = (actor: Actor, session: Session): Refusal | null =>
  gate(actor, session, ['OPEN']);

/** Also refuses while an item is open or suspended: every item closes with its outcome (agenda). */
export const mayCloseSession = (actor: Actor, dossier: Dossier): Refusal | null =>
  gate(actor, dossier.session, ['OPEN', 'SUSPENDED']) ?? stateUnlessItemsEnded(actor, dossier);

/** One that is over; the chair alone answers for its journal. */
export const mayRecordSession = (actor: Actor, session: Session): Refusal | null =>
  sightOf(actor, session) ?? forbiddenUnlessChair(actor) ?? stateUnless(session, ['CLOSED']);

/** Until it is over; once the agenda is adopted, the chair alone. */
export const mayEditAgenda = (actor: Actor, session: Session): Refusal | null =>
  sightOf(actor, session) ??
  forbiddenUnlessEditor(actor, session) ??
  stateUnless(session, ['DRAFT', ...LIVE]);

/** A delegate of an invited seat, while the session is still to come or going on. */
export const mayAnswer = (actor: Actor, session: Session): Refusal | null =>
  sightOf(actor, session) ??
  (isDelegate(actor) ? null : forbidden()) ??
  forbiddenUnlessInvited(actor, session) ??
  stateUnless(session, LIVE);

/** Whether a person may enter the room: the secretariat, an observer who sees the session, a delegate of an invited seat. */
export const checkJoin = (session: Session, actor: Actor): Refusal | null =>
  sightOf(actor, session) ??
  (actor.standing === 'DELEGATION' ? forbiddenUnlessInvited(actor, session) : null) ??
  stateUnless(session, LIVE);
