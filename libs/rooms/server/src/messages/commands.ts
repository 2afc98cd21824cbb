import { isRefusal, partyOf } from '@parley/kernel';
import { command, idOf, optional } from '@parley/platform';
import {
  mayRead,
  mayRunMessages,
  mayWrite,
  readMessages as read,
  resumeMessages as resume,
  sendMessage as send,
  suspendMessages as suspend,
} from '@parley/rooms/model';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import { groundOf, groundOfReading, groundOfSending } from './load-messages';
import { saveBoard, saveMessage, saveReading } from './save-messages';

const sessionId = idOf('Session');
// What addresses there are, the model says.
const address = z.string().min(1).max(20);

/** Says something to the room, to the chair or to a delegation. */
export const sendMessage = command({
  action: 'message.send',
  input: z.object({
    sessionId,
    text: z.string(),
    to: optional(address),
    label: optional(labelInput),
  }),
  load: (tx, input, moment) => groundOfSending(tx, input.sessionId, moment),
  may: (actor, ground) => mayWrite(actor, ground) ?? undefined,
  decide: (ground, { text, to, label }, { actor, now }) =>
    send(ground, { text, to: to ?? 'ROOM', label }, actor, now),
  save: (tx, { message }) => saveMessage(tx, message),
  subject: ({ message }) => message.key,
});

/** Marks a conversation as read up to a message. */
export const readMessages = command({
  action: 'message.read',
  input: z.object({ sessionId, conversation: address, upTo: z.int().min(0).max(2_000_000_000) }),
  load: (tx, input, { actor }) => groundOfReading(tx, input, actor),
  may: (actor, { session }) => mayRead(actor, session) ?? undefined,
  decide: (ground, { sessionId: sessionKey, upTo }, { actor }) => {
    const decision = read(ground, upTo, actor);
    if (isRefusal(decision)) return decision;
    const { channel } = ground;
    return { ...decision, sessionKey, channel, personId: actor.personId, party: partyOf(actor) };
  },
  save: (tx, decision) => saveReading(tx, decision),
  subject: ({ sessionKey }) => sessionKey,
});

/** Lets nobody write but to the chair. */
export const suspendMessages = command({
  action: 'message.suspend',
  input: z.object({ sessionId, reason: optional(z.string()) }),
  load: (tx, input) => groundOf(tx, input.sessionId),
  may: (actor, ground) => mayRunMessages(actor, ground) ?? undefined,
  decide: (ground, { sessionId: sessionKey, reason }, { actor, now }) => {
    const decision = suspend(ground, { reason }, actor, now);
    return isRefusal(decision) ? decision : { ...decision, sessionKey };
  },
  save: (tx, { sessionKey, board }) => saveBoard(tx, sessionKey, board),
  subject: ({ sessionKey }) => sessionKey,
});

/** Lets everybody in the room write again. */
export const resumeMessages = command({
  action: 'message.resume',
  input: z.object({ sessionId }),
  load: (tx, input) => groundOf(tx, input.sessionId),
  may: (actor, ground) => mayRunMessages(actor, ground) ?? undefined,
  decide: (ground, { sessionId: sessionKey }, { actor }) => {
    const decision = resume(ground, actor);
    return isRefusal(decision) ? decision : { ...decision, sessionKey };
  },
  save: (tx, { sessionKey, board }) => saveBoard(tx, sessionKey, board),
  subject: ({ sessionKey }) => sessionKey,
});
