import type { Decision } from '@parley/delegations/model';
import { type Actor, forbidden, partyOf, type Refusal, type Result } from '@parley/kernel';
import { type Session, sightOf } from '@parley/sessions/model';
import type { Message } from './message';
import { messagesRead } from './message-event';

/** What reading rests on. */
export interface ReadingGround {
  readonly session: Session;
  /** How far this person had read the conversation. */
  readonly marker: number;
  /** The messages of it up to the place named that the own side has not read, the own ones left out. */
  readonly unread: readonly Pick<Message, 'key' | 'sender' | 'label'>[];
}

/** The new place of the reader's marker, and what their side has read with it for the first time. */
export interface ReadDecision extends Decision {
  readonly marker: number;
  readonly read: readonly string[];
}

/** People mark what they have read; a machine and somebody who does not see the session do not. */
export const mayRead = (actor: Actor, session: Session): Refusal | null =>
  sightOf(actor, session) ?? (actor.personId === null ? forbidden() : null);

/**
 * Marks a conversation as read up to a place, never back. The senders are told which sides have read; an observer, who is on
 * none, leaves no trace but their own marker.
 */
export const readMessages = (ground: ReadingGround, upTo: number, actor: Actor): Result<ReadDecision> => {
  const refusal = mayRead(actor, ground.session);
  if (refusal !== null) return refusal;
  const marker = Math.max(ground.marker, upTo);
  const side = partyOf(actor);
  const read = side === null ? [] : ground.unread;
  const events = side === null ? [] : messagesRead(ground.session, side, read);
  return { marker, read: read.map(({ key }) => key), events };
};
