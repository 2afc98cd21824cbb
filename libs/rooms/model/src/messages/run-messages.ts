import type { Decision } from '@parley/delegations/model';
import { type Actor, isRefusal, refuse, type Result } from '@parley/kernel';
import { checkOptionalText } from '@parley/sessions/model';
import { type MessageBoard, type MessageGround, OPEN_BOARD } from './message';
import { boardEvent } from './message-event';
import { mayRunMessages } from './message-gates';

/** What holds for messages afterwards. */
export interface BoardDecision extends Decision {
  readonly board: MessageBoard;
}

const LONGEST_REASON = 500;

/** From now on nobody writes but to the chair, and the secretariat. The chair and the session officers do. */
export const suspendMessages = (
  ground: MessageGround,
  input: { readonly reason: string | null },
  actor: Actor,
  now: Date,
): Result<BoardDecision> => {
  const refusal = mayRunMessages(actor, ground);
  if (refusal !== null) return refusal;
  if (ground.board.suspendedAt !== null)
    return refuse('STATE', {
      en: 'Messages are suspended already.',
      fr: 'Les messages sont déjà suspendus.',
    });
  const reason = checkOptionalText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const board: MessageBoard = { suspendedAt: now, reason };
  return { board, events: [boardEvent('messages.suspended', ground.session, board)] };
};

/** Everybody in the room writes again. The chair and the session officers do. */
export const resumeMessages = (ground: MessageGround, actor: Actor): Result<BoardDecision> => {
  const refusal = mayRunMessages(actor, ground);
  if (refusal !== null) return refusal;
  if (ground.board.suspendedAt === null)
    return refuse('STATE', {
      en: 'Messages are not suspended.',
      fr: 'Les messages ne sont pas suspendus.',
    });
  return { board: OPEN_BOARD, events: [boardEvent('messages.resumed', ground.session, OPEN_BOARD)] };
};
