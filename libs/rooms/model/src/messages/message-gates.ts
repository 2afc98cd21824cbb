import { type Actor, forbidden, type Party, partyOf, refuse, type Refusal } from '@parley/kernel';
import { checkJoin, forbiddenUnlessManager, stateUnless } from '@parley/sessions/model';
import type { Addressee, MessageGround } from './message';

const forbiddenToWrite = (actor: Actor): Refusal | null =>
  actor.personId !== null && partyOf(actor) !== null
    ? null
    : forbidden({
        en: 'Delegates and the secretariat write messages. You read those to the room that are released to you.',
        fr: 'Les délégués et le secrétariat écrivent des messages. Vous lisez ceux adressés à la salle qui vous sont communiqués.',
      });

/** Whether somebody may write in a session at all: whoever may enter its room, on a side of their own. */
export const mayWrite = (actor: Actor, { session }: MessageGround): Refusal | null =>
  checkJoin(session, actor) ?? forbiddenToWrite(actor);

/** STATE while the chair has suspended messages, but for what is written to the chair and by the secretariat. */
export const stateUnlessPossible = (actor: Actor, { board }: MessageGround, to: Addressee): Refusal | null =>
  board.suspendedAt === null || to === 'CHAIR' || actor.standing === 'SECRETARIAT'
    ? null
    : refuse('STATE', {
        en: 'The chair has suspended messages in this session. You can still write to the chair.',
        fr: 'La présidence a suspendu les messages de cette session. Vous pouvez toujours écrire à la présidence.',
      });

/** The chair and the session officers, while the room is open. */
export const mayRunMessages = (actor: Actor, { session }: MessageGround): Refusal | null =>
  checkJoin(session, actor) ??
  forbiddenUnlessManager(actor) ??
  stateUnless(session, ['CONVENED', 'OPEN', 'SUSPENDED']);

/** Refuses somebody to write to who is not there to read. */
export const checkAddressee = (own: Party, to: Addressee, { session }: MessageGround): Refusal | null =>
  to === 'ROOM' || to === 'CHAIR' || to === own || session.participants.includes(to)
    ? null
    : refuse(
        'INVALID',
        {
          en: 'Write to the room, to the chair, or to a delegation that takes part in this session.',
          fr: 'Écrivez à la salle, à la présidence ou à une délégation qui participe à cette session.',
        },
        'to',
      );

/** What somebody may do with messages now; `to` by the same rules that are applied when it is done. */
export interface MessageAbilities {
  readonly write: boolean;
  readonly writeToChair: boolean;
  readonly suspend: boolean;
  readonly resume: boolean;
}

export const messageAbilities = (actor: Actor, ground: MessageGround): MessageAbilities => {
  const writes = mayWrite(actor, ground) === null;
  const runs = mayRunMessages(actor, ground) === null;
  return {
    write: writes && stateUnlessPossible(actor, ground, 'ROOM') === null,
    writeToChair: writes,
    suspend: runs && ground.board.suspendedAt === null,
    resume: runs && ground.board.suspendedAt !== null,
  };
};
