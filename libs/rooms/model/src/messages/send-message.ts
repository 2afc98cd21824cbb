import type { Decision, LabelInput } from '@parley/delegations/model';
import { type Actor, forbidden, isRefusal, partyOf, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkMessageText } from './check-message-text';
import { partiesTo } from './conversation';
import { type Addressee, type Message, type MessageGround, MESSAGES_A_MINUTE } from './message';
import { messageSent } from './message-event';
import { checkAddressee, mayWrite, stateUnlessPossible } from './message-gates';
import { labelOfMessage } from './message-label';

/** What a new message rests on besides the session. */
export interface SendingGround extends MessageGround {
  /** Key and place of the new message. */
  readonly key: string;
  readonly sequence: number;
  readonly senderName: string;
  /** When this person sent their last messages, latest first; at least those of the last minute. */
  readonly recent: readonly Date[];
}

export interface MessageInput {
  readonly text: string;
  readonly to: Addressee;
  readonly label: LabelInput | null;
}

/** A new message, and its event. */
export interface SendDecision extends Decision {
  readonly message: Message;
}

const MINUTE_MS = 60_000;

const refuseHurry = (recent: readonly Date[], now: Date): Refusal | null => {
  const earliest = recent[MESSAGES_A_MINUTE - 1];
  if (earliest === undefined || now.getTime() - earliest.getTime() >= MINUTE_MS) return null;
  const wait = Math.max(1, Math.ceil((earliest.getTime() + MINUTE_MS - now.getTime()) / 1000));
  return refuse('RATE_LIMITED', {
    en: `You have sent ${MESSAGES_A_MINUTE} messages within a minute. Send the next in ${wait} s.`,
    fr: `Vous avez envoyé ${MESSAGES_A_MINUTE} messages en une minute. Envoyez le suivant dans ${wait} s.`,
  });
};

/**
 * Says something in writing: to the room, to the chair, or to one delegation. Who may see it is the session's label,
 * narrowed to those between whom it is and by the label asked for.
 */
export const sendMessage = (
  ground: SendingGround,
  { text: given, to, label: asked }: MessageInput,
  actor: Actor,
  now: Date,
): Result<SendDecision> => {
  const { session, key, sequence, senderName } = ground;
  const sender = partyOf(actor);
  const refusal = mayWrite(actor, ground);
  if (refusal !== null) return refusal;
  if (sender === null) return forbidden();
  const no =
    stateUnlessPossible(actor, ground, to) ??
    checkAddressee(sender, to, ground) ??
    refuseHurry(ground.recent, now);
  if (no !== null) return no;
  const text = checkMessageText(given);
  if (isRefusal(text)) return text;
  const parties = partiesTo(sender, to);
  const label = labelOfMessage(actor, session, parties, asked);
  if (isRefusal(label)) return label;
  const message = {
    key,
    sessionKey: session.key,
    parties,
    sequence,
    sender,
    senderKey: actor.personId,
    senderName,
    text,
    sentAt: now,
    label,
  };
  return { message, events: [messageSent(message)] };
};
