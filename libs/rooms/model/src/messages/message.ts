import type { DelegationCode, Label, Parties, Party } from '@parley/kernel';
import type { Session } from '@parley/sessions/model';

/** The most characters that a message has. */
export const LONGEST_MESSAGE = 2_000;

/** The most messages that one person sends within a minute. */
export const MESSAGES_A_MINUTE = 20;

/** Something said in writing in a session: to the room, to the chair, or to one delegation. */
export interface Message {
  readonly key: string;
  readonly sessionKey: string;
  /** Between whom it is; `null` for what is said to the room. */
  readonly parties: Parties;
  /** Its place among all messages of the session, whoever sees them. */
  readonly sequence: number;
  readonly sender: Party;
  /** Key of the person who sent it; `null` where no person did. */
  readonly senderKey: string | null;
  readonly senderName: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly label: Label;
}

/** What holds for the messages of a session. */
export interface MessageBoard {
  /** Since when the chair lets nobody write but to the chair; `null` while messages are possible. */
  readonly suspendedAt: Date | null;
  readonly reason: string | null;
}

export const OPEN_BOARD: MessageBoard = { suspendedAt: null, reason: null };

/** To whom something is said: `ROOM`, `CHAIR`, or the code of a delegation. */
export type Addressee = 'ROOM' | 'CHAIR' | DelegationCode;

/** What a decision about messages rests on. */
export interface MessageGround {
  readonly session: Session;
  readonly board: MessageBoard;
}
